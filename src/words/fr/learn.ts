import type * as english from "../en/learn.ts";
import type { Translated } from "../translated.ts";

export const learn: Translated<typeof english.learn> = {
  title: "Les termes, et ce qu’on peut faire",
  contents: "Termes",
  references: "Pour en savoir plus",
};

export const learnTexts: Translated<typeof english.learnTexts> = [
  {
    id: "co2e",
    title: "Équivalent CO₂",
    paragraphs: [
      "Les gaz à effet de serre réchauffent plus ou moins, et plus ou moins longtemps. Un kilogramme d’équivalent CO₂ est la quantité d’un gaz qui réchauffe autant qu’un kilogramme de CO₂ sur cent ans. Les facteurs de réseau comptent ici le méthane et d’autres gaz de cette façon.",
      "Les gaz s’additionnent, les lieux ne se distinguent pas : un kilogramme compte autant où qu’il soit émis. D’autres torts des centrales, comme la suie ou l’eau consommée, n’y sont pas.",
    ],
    sources: ["ipcc-ar5-annex-iii"],
  },
  {
    id: "location-market",
    title: "Basé sur la localisation, basé sur le marché",
    paragraphs: [
      "Basé sur la localisation : l’électricité est comptée à la moyenne du réseau d’où elle vient. Basé sur le marché : ce sont les contrats qui comptent ; qui achète des certificats pour autant d’électricité renouvelable qu’il en consomme peut la compter pour zéro.",
      "Les deux répondent à des questions différentes, et un rapport devrait nommer celle qu’il suit. Wattprint compte selon la localisation, car des certificats ne changent pas ce que tire une prise, et parce que les chiffres de deux articles se comparent alors. La déclaration d’un fournisseur est dite en mots à côté. Un chiffre à soi basé sur le marché est pris, étiqueté et jamais classé.",
    ],
    sources: ["gsf-cloud-region-metadata"],
    references: [
      {
        title: "GHG Protocol Scope 2 Guidance (2015)",
        url: "https://ghgprotocol.org/scope-2-guidance",
      },
    ],
  },
  {
    id: "average-marginal",
    title: "Intensité moyenne et marginale",
    paragraphs: [
      "La moyenne dit quelle part des émissions d’un réseau est la vôtre. Le chiffre marginal dit combien le réseau émet de plus parce que vous tirez un kilowattheure de plus ; c’est souvent le travail d’une centrale à gaz, même là où la moyenne est basse.",
      "Pour une empreinte, la moyenne est d’usage. Pour la question de déplacer un travail, le chiffre marginal serait meilleur, mais il faut le modéliser, les modèles diffèrent, et aucune série ouverte ne couvre le monde. Un déplacement vers un réseau propre est donc montré comme un changement d’empreinte, et non comme des émissions évitées.",
    ],
    sources: ["hourly-carbon-accounting"],
  },
  {
    id: "intensity",
    title: "Intensité carbone d’un réseau",
    paragraphs: [
      "Des grammes d’équivalent CO₂ par kilowattheure à la prise. Les valeurs sont ici des moyennes annuelles d’une zone de réseau, sur le cycle de vie des centrales, les importations étant suivies jusqu’à leur origine.",
      "L’heure compte aussi : le même réseau peut être deux fois moins intense à midi que la nuit. Une exécution de plusieurs jours rencontre toutes les heures ; une de quelques minutes, une seule. C’est pourquoi les exécutions courtes ont un intervalle plus large.",
    ],
    sources: ["electricity-maps-2025", "sustain-cluster-hourly", "hourly-carbon-accounting"],
  },
  {
    id: "pue",
    title: "PUE",
    paragraphs: [
      "Power usage effectiveness : l’énergie de tout le bâtiment sur celle des machines qu’il contient. 1,1 veut dire un dixième de plus pour le froid, la conversion et l’éclairage. Il n’est jamais sous 1.",
      "Il ne dit rien de l’emploi des machines, ni de l’origine de l’électricité. Les grands sites récents atteignent environ 1,1 ; la moyenne des salles enquêtées est restée entre 1,5 et 1,7 depuis 2018. Les fournisseurs publient des moyennes annuelles, quelques-unes d’une région et la plupart de tout leur parc.",
    ],
    sources: ["uptime-survey-2025", "uptime-pue-trends", "google-data-centre-efficiency"],
  },
  {
    id: "utilisation",
    title: "Puissance appelée et GPU-Util",
    paragraphs: [
      "La puissance nominale d’un appareil (TDP) est ce pour quoi son refroidissement est fait, pas ce qu’il appelle. Les moyennes publiées d’entraînements sur H100 vont de 0,89 à 0,93 d’elle, et tombent à 0,15 pendant l’écriture d’un point de reprise.",
      "GPU-Util, tel que nvidia-smi l’imprime, est la part du temps où un noyau quelconque tournait. Il ne dit pas avec quelle intensité l’appareil travaille ; ce n’est donc pas une mesure de puissance. Mesurez la puissance elle-même : là où elle n’est pas donnée, c’est souvent ce qui élargit le plus l’intervalle.",
    ],
    sources: ["engineered-at-minipost-olmo-3-training-cost", "arxiv-2503-05804"],
  },
  {
    id: "embodied",
    title: "Émissions incorporées",
    paragraphs: [
      "Ce qu’il a fallu pour fabriquer la machine, avant qu’elle ne soit allumée. C’est réparti sur les heures d’usage de sa vie, ici cinq ans à 70 %.",
      "Sur un réseau propre, cela peut être la plus grande part d’une empreinte, et remplacer tôt des machines coûte alors plus que cela n’épargne. Les chiffres publiés diffèrent d’un facteur trois et plus ; l’intervalle est donc large.",
    ],
    sources: ["arxiv-2211-02001", "arxiv-2509-00093", "arxiv-2502-01671", "boaviztapi-gpu-model"],
  },
  {
    id: "offsets",
    title: "Les compensations, et ce qu’elles ne sont pas",
    paragraphs: [
      "Une compensation est un paiement pour émettre moins ailleurs, ou pour retirer du CO₂ de l’air. Elle ne défait pas une émission : les forêts brûlent, des projets auraient souvent eu lieu de toute façon, et une partie seulement des crédits vendus représente des tonnes vraiment tenues dehors.",
      "Un stockage qui dure des siècles existe, est rare, et coûte des dizaines à des centaines de fois le crédit le moins cher. L’ordre est donc : émettre moins, déclarer ce qui reste, puis contribuer, et l’appeler contribution. Wattprint n’ôte jamais rien d’un chiffre.",
    ],
    sources: ["ecosystem-marketplace-sovcm-2025", "abatable-cookstoves"],
  },
  {
    id: "red-green",
    title: "IA rouge et IA verte",
    paragraphs: [
      "La recherche qui achète la précision par toujours plus de calcul a été dite rouge, celle qui compte l’efficacité comme un résultat, verte. Les mots viennent de Schwartz et autres (2019), qui ont proposé de déclarer le coût d’un résultat à côté du résultat.",
      "Une empreinte dans un article sert ce but : elle laisse voir ce qu’un gain a coûté, et une empreinte plus petite est un mérite.",
    ],
    sources: [],
    references: [
      {
        title: "Schwartz, Dodge, Smith et Etzioni : Green AI (arXiv 1907.10597)",
        url: "https://arxiv.org/abs/1907.10597",
      },
    ],
  },
  {
    id: "practitioner",
    title: "Ce que peut faire un praticien, selon ce que cela apporte",
    paragraphs: [
      "1. Calculer moins : reprendre un modèle entraîné, affiner, arrêter les exécutions qui ne gagneront pas, chercher les hyperparamètres à petite échelle. Cela agit sur toutes les parties de l’empreinte à la fois. Du calcul d’une famille de modèles publiée, 82 % n’étaient pas les modèles finaux ; d’une autre, un tiers.",
      "2. Choisir le lieu : entre réseaux, l’intensité diffère d’un facteur vingt et plus. Demandez d’abord ce qu’imposent les règles sur les données et les files d’attente ; la vue Comparer montre ce que change un déplacement.",
      "3. Bien employer la machine qu’on tient : une réservation inactive coûte l’essentiel de l’hôte et de sa fabrication. Une précision moindre, des lots plus grands et aucune attente de données raccourcissent l’exécution.",
      "4. Choisir l’heure, là où l’exécution est courte ou peut s’interrompre et où le réseau a beaucoup de soleil ou de vent.",
      "5. Mesurer et déclarer : avec le lien, pour que d’autres puissent vérifier sans relancer.",
      "Seulement ensuite : contribuer au retrait, et ne pas le soustraire.",
    ],
    sources: ["arxiv-2605-01158", "arxiv-2503-05804", "arxiv-2104-10350"],
  },
  {
    id: "institution",
    title: "Ce que peut faire une institution",
    paragraphs: [
      "1. Connaître la charge : des compteurs par baie, un PUE publié, et pour chaque travail son énergie dans son journal.",
      "2. Placer les nouvelles machines sur des réseaux bas carbone, et garder les machines plus longtemps là où le réseau est propre.",
      "3. Remplir les machines : des files partagées plutôt que des réservations inactives, des limites que l’on remarque, des plafonds de puissance là où ils coûtent peu de temps.",
      "4. Le demander : les revues, campagnes et financeurs qui veulent une empreinte avec ses hypothèses l’obtiennent. Compter aussi les exécutions échouées.",
      "5. Acheter l’électricité d’une façon qui ajoute des centrales au réseau, et déclarer à côté des chiffres basés sur la localisation.",
    ],
    sources: ["uptime-survey-2025", "arxiv-2503-05804"],
  },
];
