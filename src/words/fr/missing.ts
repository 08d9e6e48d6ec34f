import type { NoTotalReason } from "../../experiment/estimate.ts";
import type { Missing } from "../../experiment/resolve.ts";

/** Ce qui manque à une charge, comme chose à faire. */
export function missingWords(missing: Missing): string {
  switch (missing.code) {
    case "hardware-missing":
      return "choisissez le matériel, ou donnez une énergie mesurée";
    case "watts-missing":
      return "donnez les watts d’un de vos appareils";
    case "hours-missing":
      return "donnez les heures d’une exécution, ou une énergie mesurée";
    case "host-hours-missing":
      return "donnez les heures : le CPU hôte et la mémoire que vous avez décrits se comptent en watts, et il faut pour cela des heures";
    case "site-missing":
      return "choisissez le site, ou donnez une intensité carbone";
    case "grid-unknown":
      return `le réseau derrière ${missing.site} n’est pas connu ; donnez une intensité carbone, ou choisissez un autre site`;
  }
}

export function noTotalWords(reason: NoTotalReason): string {
  switch (reason) {
    case "nothing-entered":
      return "Rien n’est encore saisi.";
    case "workload-incomplete":
      return "Un total demande que chaque charge soit complète.";
    case "kinds-differ":
      return "Les charges utilisent des intensités carbone de types différents (basée sur la localisation, sur le marché, directe ou marginale). Des chiffres de types différents ne s’additionnent pas ; chacun a donc son sous-total.";
  }
}
