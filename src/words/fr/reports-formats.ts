import type { ReportWords } from "../../reports/words.ts";

/** À quoi sert chaque format, et ce qu’il faut y ajouter. */
export const formatWords: ReportWords["formats"] = {
  sentence: { label: "Texte brut", hint: "Quelques phrases pour n’importe quel champ de texte." },
  latex: {
    label: "LaTeX",
    hint: "Un paragraphe qui cite et une table. Il faut hyperref, et le fichier BibTeX pour ses citations.",
  },
  bibtex: {
    label: "BibTeX",
    hint: "Entrées du calculateur avec le lien permanent, de ses données et de chaque source.",
  },
  markdown: {
    label: "Markdown",
    hint: "Une section pour un README, avec chaque chiffre derrière le total.",
  },
  "model-card-yaml": {
    label: "Fiche de modèle, métadonnées",
    hint: "Pour le haut du README.md sur Hugging Face, en grammes. À fondre avec les lignes entre --- déjà là.",
  },
  "model-card-section": {
    label: "Fiche de modèle, Environmental Impact",
    hint: "La section de ce nom, avec les lignes du modèle de Hugging Face.",
  },
  neurips: {
    label: "Liste NeurIPS",
    hint: "La réponse sur les ressources de calcul, en LaTeX. Ajoutez ce qu’ont pris les essais et les échecs, sauf s’ils sont des charges ici.",
  },
  acl: {
    label: "Liste ACL",
    hint: "La réponse à C1 en texte brut. Ajoutez le nombre de paramètres, qui n’est pas connu ici.",
  },
  trec: {
    label: "Déclaration TREC",
    hint: "Pour une soumission à une piste TREC qui demande les émissions, comme NeuCLIR.",
  },
  json: {
    label: "JSON",
    hint: "L’expérience, son estimation et chaque fait derrière elle, sans arrondi.",
  },
  csv: {
    label: "CSV",
    hint: "Une ligne par charge. Les colonnes qui veulent dire la même chose que celles de CodeCarbon portent leurs noms.",
  },
  dvc: {
    label: "Métriques DVC",
    hint: "Nommez-le sous metrics dans dvc.yaml, et dvc metrics diff compare les commits.",
  },
  boamps: {
    label: "BoAmps",
    hint: "Une ébauche valide telle quelle. Mettez-y famille de tâche, algorithme et données, qui ne sont pas connus ici.",
  },
  chart: {
    label: "Diagramme",
    hint: "Les parties de l’empreinte avec les intervalles de ses totaux.",
  },
  badge: {
    label: "Badge",
    hint: "Une petite image pour un README. Enregistrez-la à côté du README.",
  },
  "badge-line": {
    label: "Badge, ligne de Markdown",
    hint: "Montre le badge enregistré dans un README et mène à ce calcul.",
  },
};
