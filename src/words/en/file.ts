/** Opening an experiment that was saved as a file. */
export const file = {
  open: "Open a saved file",
  tooLarge: "This file is too large to be a saved experiment. What was here is kept.",
  notOurs:
    "This file holds no experiment saved by this page. What was here is kept. A saved one begins with “#/”.",
  unreadable: "This file could not be read. What was here is kept.",
} as const;
