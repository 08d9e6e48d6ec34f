export { locale } from "../words/locale.ts";
