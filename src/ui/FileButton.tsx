import styles from "./FileButton.module.css";

type Props = {
  readonly label: string;
  readonly accept: string;
} & (
  | { readonly onFile: (file: File) => void; readonly onFiles?: undefined }
  /** Several may be chosen at once. */
  | { readonly onFiles: (files: readonly File[]) => void; readonly onFile?: undefined }
);

/** A native file control drawn as a button. */
export function FileButton({ label, accept, onFile, onFiles }: Props) {
  return (
    <label className={styles.button}>
      {label}
      <input
        type="file"
        accept={accept}
        multiple={onFiles !== undefined}
        className={styles.input}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          const [first] = files;
          if (first !== undefined) {
            onFile?.(first);
            onFiles?.(files);
          }
          // The same file chosen again is another change.
          event.currentTarget.value = "";
        }}
      />
    </label>
  );
}
