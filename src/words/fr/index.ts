export const french: Readonly<Record<string, object>> = {};
