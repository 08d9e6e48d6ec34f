/** The shape of wording in another language: the same names and arguments, other text. */
export type Translated<T> = T extends string
  ? string
  : T extends number | boolean | undefined | null
    ? T
    : T extends (...args: infer A) => infer R
      ? (...args: A) => Translated<R>
      : { readonly [K in keyof T]: Translated<T[K]> };
