import * as budget from "./budget.ts";
import * as charts from "./charts.ts";
import * as compare from "./compare.ts";
import * as conventions from "./conventions.ts";
import * as currentLine from "./current-line.ts";
import * as equivalents from "./equivalents.ts";
import * as examples from "./examples.ts";
import * as facts from "./facts.ts";
import * as fields from "./fields.ts";
import * as file from "./file.ts";
import * as folded from "./folded.ts";
import * as formula from "./formula.ts";
import * as hourly from "./hourly.ts";
import * as importLines from "./import-lines.ts";
import * as importTaking from "./import-taking.ts";
import * as importView from "./import-view.ts";
import * as imports from "./imports.ts";
import * as importsMapping from "./imports-mapping.ts";
import * as importsMatch from "./imports-match.ts";
import * as importsRuns from "./imports-runs.ts";
import * as learn from "./learn.ts";
import * as ledger from "./ledger.ts";
import * as ledgerEntries from "./ledger-entries.ts";
import * as ledgerFiles from "./ledger-files.ts";
import * as ledgerTotal from "./ledger-total.ts";
import * as ledgerTrouble from "./ledger-trouble.ts";
import * as loadFailure from "./load-failure.ts";
import * as locale from "./locale.ts";
import * as method from "./method.ts";
import * as missing from "./missing.ts";
import * as offline from "./offline.ts";
import * as offset from "./offset.ts";
import * as oneLine from "./one-line.ts";
import * as otherHardware from "./other-hardware.ts";
import * as ownHours from "./own-hours.ts";
import * as pins from "./pins.ts";
import * as places from "./places.ts";
import * as predict from "./predict.ts";
import * as problems from "./problems.ts";
import * as questions from "./questions.ts";
import * as readings from "./readings.ts";
import * as reportView from "./report-view.ts";
import * as reports from "./reports.ts";
import * as result from "./result.ts";
import * as sharing from "./sharing.ts";
import * as shell from "./shell.ts";
import * as siteSteps from "./site-steps.ts";
import * as siteTable from "./site-table.ts";
import * as suggestions from "./suggestions.ts";
import * as tornado from "./tornado.ts";
import * as when from "./when.ts";
import * as years from "./years.ts";
import { withHardSpaces } from "./hard-spaces.ts";

/** All French wording, by the names of the modules in `en/`. */
export const french = withHardSpaces({
  budget,
  charts,
  compare,
  conventions,
  "current-line": currentLine,
  equivalents,
  examples,
  facts,
  fields,
  file,
  folded,
  formula,
  hourly,
  "import-lines": importLines,
  "import-taking": importTaking,
  "import-view": importView,
  imports,
  "imports-mapping": importsMapping,
  "imports-match": importsMatch,
  "imports-runs": importsRuns,
  learn,
  ledger,
  "ledger-entries": ledgerEntries,
  "ledger-files": ledgerFiles,
  "ledger-total": ledgerTotal,
  "ledger-trouble": ledgerTrouble,
  "load-failure": loadFailure,
  locale,
  method,
  missing,
  offline,
  offset,
  "one-line": oneLine,
  "other-hardware": otherHardware,
  "own-hours": ownHours,
  pins,
  places,
  predict,
  problems,
  questions,
  readings,
  "report-view": reportView,
  reports,
  result,
  sharing,
  shell,
  "site-steps": siteSteps,
  "site-table": siteTable,
  suggestions,
  tornado,
  when,
  years,
});
