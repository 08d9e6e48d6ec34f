import type { RunNotice } from "../../importers/notice.ts";
import { energy, share, text } from "../figures.ts";
import { workloadWords } from "./fields.ts";
import { figure, quoted } from "./phrases.ts";

const kwh = (value: number): string => text(energy(value, "fr"));
const many = (count: number, one: string, more: string): string =>
  count === 1 ? `un ${one}` : `${figure(count)} ${more}`;
const epochs = (count: number): string => (count === 1 ? "une époque" : `${figure(count)} époques`);

/** Une durée dans l’unité qui lui convient. */
function span(ms: number): string {
  if (ms < 120_000) return `${figure(ms / 1000)} s`;
  return ms < 7_200_000 ? `${figure(ms / 60_000)} min` : `${figure(ms / 3_600_000)} h`;
}

const clock = (ms: number): string => new Date(ms).toISOString().slice(0, 19).replace("T", " ");

function gapWords(gap: Extract<RunNotice, { code: "gaps-capped" }>): string {
  const { device, count, longestMs, longestFromMs, cutMs, capMs } = gap;
  const from = longestFromMs === undefined ? "" : ` à partir du ${clock(longestFromMs)}`;
  const gaps = count === 1 ? "un trou" : `${figure(count)} trous`;
  const longest = count === 1 ? "" : ", le plus long";
  const each = count === 1 ? "Il a été compté" : "Chacun a été compté";
  return `Le journal de l’appareil ${device} a ${gaps}${longest} de ${span(longestMs)}${from}. ${each} comme ${span(capMs)} ; ${span(cutMs)} ne sont donc pas dans l’énergie.`;
}

function intensityWords(gPerKwh: number, isUsual: boolean): string {
  const said = `Ses émissions sur son énergie font ${figure(gPerKwh)} g/kWh : le facteur employé par l’outil.`;
  return isUsual
    ? said
    : `${said} Aucun réseau n’a cela ; grammes et kilogrammes sont peut-être confondus dans le fichier.`;
}

/** Ce qu’il faut savoir d’une exécution, en une phrase ou deux. */
export function runNoticeWords(notice: RunNotice): string {
  switch (notice.code) {
    case "pue-divided-out":
      return `Les ${kwh(notice.printedKwh)} du fichier contiennent un PUE de ${figure(notice.pue)}. Il a été divisé, et le PUE du lieu est appliqué à sa place.`;
    case "pue-inside":
      return notice.pue === undefined
        ? "L’énergie contient un PUE que le fichier ne nomme pas. Aucun ne lui est appliqué une seconde fois."
        : `L’énergie contient un PUE de ${figure(notice.pue)}. Aucun ne lui est appliqué une seconde fois.`;
    case "flushes-merged":
      return `${figure(notice.count)} lignes appartiennent à cette exécution, chacune contenant les précédentes. La plus longue a été gardée, et non leur somme.`;
    case "parts-differ":
      return `CPU, GPU et mémoire font ensemble ${kwh(notice.partsKwh)}, et le total dit ${kwh(notice.kwh)}. Le total a été pris.`;
    case "out-of-range":
      return `« ${workloadWords[notice.property].label} » serait ${figure(notice.value)}, hors de ses limites. Cela a été laissé de côté.`;
    case "several-parts":
      return `Une énergie est de plusieurs types d’appareil : ${notice.names.join(", ")}. Une charge en a un seul ; le matériel reste donc ouvert et la fabrication n’est pas connue.`;
    case "implied-intensity":
      return intensityWords(notice.gPerKwh, notice.isUsual);
    case "no-intensity":
      return "Le fichier n’a pas d’émissions auxquelles comparer.";
    case "process-only":
      return "Seul ce que le processus lui-même a causé a été mesuré, non toute la machine.";
    case "one-device-counted":
      return `La puissance est la moyenne de ${many(notice.devices, "appareil", "appareils")}, et l’énergie de l’outil en compte un seul. Prenez « tous les appareils » pour compter chacun.`;
    case "prediction-used":
      return `L’outil a mesuré ${epochs(notice.measured)} et en a prévu ${figure(notice.planned)}. La prévision a été prise, comme estimation de l’exécution entière.`;
    case "stopped-early":
      return `L’exécution a été arrêtée après ${epochs(notice.measured)} sur ${figure(notice.planned)}. Ce qui a été mesuré a été pris.`;
    case "epochs-without-power":
      return `${notice.count === 1 ? "Une époque était trop courte" : `${figure(notice.count)} époques étaient trop courtes`} pour mesurer : ${notice.component}. La moyenne des autres la remplace.`;
    case "component-without-power":
      return `Aucune puissance mesurée pour : ${notice.component} ; ce n’est donc pas dans l’énergie.`;
    case "computed-from-power":
      return `Ce journal n’a pas d’énergie. Elle a été calculée de la puissance et du temps de ${epochs(notice.epochs)}, sans PUE.`;
    case "time-negative":
      return "Le temps du fichier est sous 0, comme quand une horloge est retardée. Les heures restent ouvertes.";
    case "emissions-not-a-number":
      return "L’outil n’a pas imprimé d’émissions.";
    case "gaps-capped":
      return gapWords(notice);
    case "clock-back":
      return `L’horloge de l’appareil ${notice.device} recule ${notice.count === 1 ? "une fois" : `${figure(notice.count)} fois`}. Rien n’a été compté entre ces mesures.`;
    case "samples-missing":
      return `${figure(notice.count)} mesures sur ${figure(notice.of)} n’ont pas de puissance. Celles qui les entourent ont été reliées ; elles n’ont pas été prises pour 0.`;
    case "devices-by-turn":
      return `Le journal ne numérote pas ses appareils. D’après le tour de ses lignes il y en a ${figure(notice.devices)} ; vérifiez-le.`;
    case "interval-given":
      return `Le journal n’a pas d’heures. Ses mesures ont été prises à ${span(notice.intervalMs)} l’une de l’autre, comme vous l’avez dit.`;
    case "sensor-accuracy":
      return "Les capteurs de puissance des GPU se trompent de 5 à 10 %, et de plus là où la charge vient par à-coups : sur A100 et H100 ils regardent un quart du temps (arXiv 2312.02741).";
    case "power-column":
      return `La colonne ${quoted(notice.taken)} a été prise, et non ${notice.left.map(quoted).join(", ")}.`;
    case "appended":
      return `Le journal est fait de ${figure(notice.parts)} morceaux. Rien n’a été compté entre eux.`;
    case "modelled":
      return "Ceci a été calculé par un calculateur, non mesuré. Ce qui y fut saisi est recalculé ici.";
    case "tasks-modelled":
      return `Le greffon a calculé ceci de la puissance nominale du processeur, de son usage et de la mémoire de ${notice.tasks === 1 ? "une tâche" : `${figure(notice.tasks)} tâches`} ; rien n’a été mesuré.`;
    case "metric-unnamed":
      return "Le texte ne dit pas de quelle mesure il s’agit. Ses valeurs ont été prises pour les watts d’un GPU ; laissez-le de côté si c’est autre chose.";
    case "not-taken":
      return `${quoted(notice.key)} dit ${quoted(notice.text)}, ce qui n’a pas pu être pris. Saisissez-le à la main si cela importe.`;
    case "no-place":
      return "Le fichier ne nomme pas de pays ; choisissez donc un lieu.";
    case "default-taken":
      return `${quoted(notice.key)} n’y est pas. La valeur par défaut du calculateur a été prise : ${notice.text}.`;
    case "usage-not-given":
      return `Aucun usage du ${notice.part === "cpu" ? "CPU" : "GPU"} n’est donné. Green Algorithms compte alors la pleine puissance.`;
    case "tdp-per":
      return notice.per === "core"
        ? "Les watts du CPU ont été pris pour un cœur, comme l’entendent les versions jusqu’à 3.0."
        : "Les watts du CPU ont été pris pour tout le processeur, comme l’entendent les versions dès 3.1.";
    case "own-intensity":
      return `Une intensité carbone propre a été donnée : ${figure(notice.gPerKwh)} g/kWh. Elle a été prise.`;
    case "multiplied":
      return `Cela compte ${figure(notice.by)} fois.`;
    case "memory-per-core":
      return `La mémoire de ${figure(notice.gb)} Go est pour chaque cœur, fois ${many(notice.cores, "cœur", "cœurs")}.`;
    case "memory-per-node":
      return `La mémoire de ${figure(notice.gb)} Go est pour chaque nœud, fois ${many(notice.nodes, "nœud", "nœuds")}.`;
    case "node-energy":
      return "L’énergie est ce que les nœuds ont consommé pendant le travail. Elle n’est celle du travail que si rien d’autre n’y tournait, et les sites la comptent de façons différentes.";
    case "energy-unset":
      return `Le compteur d’énergie dit ${notice.text}, ce qui est la façon de Slurm d’écrire qu’il n’en a pas.`;
    case "cpu-time-unreliable":
      return "Le temps CPU est 0 ou plus que ce qu’avaient les CPU ; aucun usage n’en a donc été tiré.";
    case "usage-of-cpu-time":
      return `Les CPU étaient occupés ${share(notice.percent / 100, "fr")} du temps, ce qui a été pris pour leur puissance. Des cœurs inactifs consomment aussi ; c’est donc bas.`;
    case "did-not-complete":
      return `Le travail n’est pas allé au bout (${notice.state}). Il est compté, puisqu’il a consommé de l’électricité.`;
    case "still-running":
      return "Le travail tournait encore ; le chiffre est donc du temps jusque-là.";
    case "grams-or-kilograms":
      return `${notice.text} a été lu en grammes, comme le veut le format. La plupart des outils impriment des kilogrammes ; si c’en sont, le chiffre est mille fois plus grand.`;
    case "emissions-unit-in-text":
      return `Les émissions sont un texte, ${quoted(notice.text)}. Elles ont été lues selon l’unité qui s’y trouve, ou en grammes sans unité ; vérifiez-le.`;
    case "emissions-only":
      return "La fiche a des émissions et pas d’énergie ; il n’y a donc pas de chiffre de nous tant que heures et matériel ne sont pas connus.";
    case "list-form":
      return "Les émissions sont écrites en liste, une ancienne forme que le format n’a plus. Elles ont été lues.";
    case "scope-assumed":
      return "Le rapport ne dit pas ce que couvre son énergie. Elle a été prise pour toute la machine sans PUE.";
    case "count-repeated":
      return `Le nom ${quoted(notice.name)} répète le nombre d’appareils. Ils sont comptés une fois.`;
    case "count-guessed":
      return `CodeCarbon écrit la moitié des threads comme nombre de CPU, ici ${figure(notice.count)}. Cela a été pris pour des cœurs.`;
    case "no-carbon-figure":
      return "BoAmps n’a pas de champ pour les émissions ; il n’y en a donc pas auxquelles comparer.";
    case "windows-summed":
      return `${figure(notice.count)} fenêtres de ce nom ont été additionnées.`;
    case "epochs-merged":
      return `${figure(notice.count)} lignes appartiennent à cette exécution. Celles qui se suivent ont été additionnées ; des lignes qui commencent ensemble, la plus longue a été gardée.`;
    case "start-assumed":
      return "Ce qui a été consommé avant la première mesure n’est pas dans le fichier.";
  }
}
