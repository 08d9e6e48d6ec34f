export const sharing = {
  copyFragment: "Copy the end of the link",
  fragmentOnly:
    "This page is a file on your machine, so no one else can follow a link to it. What is copied begins with #: put it behind the address of a Wattprint that others can open.",
  fragmentCopied: "Copied, from # on.",
} as const;
