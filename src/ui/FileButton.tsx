import styles from "./FileButton.module.css";

type Props = {
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
};

/** A native file control drawn as a button. */
export function FileButton({ label, accept, onFile }: Props) {
  return (
    <label className={styles.button}>
      {label}
      <input
        type="file"
        accept={accept}
        className={styles.input}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file chosen again is another change.
          event.currentTarget.value = "";
        }}
      />
    </label>
  );
}
