import type { ButtonHTMLAttributes } from "react";
import styles from "./Button.module.css";

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly look?: "plain" | "strong" | "link";
};

export function Button({ look = "plain", type = "button", ...rest }: Props) {
  return <button {...rest} type={type} className={styles[look]} />;
}
