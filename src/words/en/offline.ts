export const offline = {
  /** Name of the part of the page that says so. */
  title: "Connection and version",
  offline: (release: string) =>
    `No connection. The newest release of the tables known here is ${release}; there may be a newer one.`,
  ready: "A new version of this page is ready.",
  take: "Load it",
  taken:
    "Another tab has loaded a new version of this page. This tab goes on with the old one until you reload it.",
  reload: "Reload",
} as const;
