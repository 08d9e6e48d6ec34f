import { useEffect, useState } from "react";

/** Whether something that could be dropped is held over the page. */
export function useFilesOver(): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const enter = () => {
      setIsOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      // From one element of the page to the next is no leaving.
      if (relatedTarget === null) setIsOver(false);
    };
    const end = () => {
      setIsOver(false);
    };
    window.addEventListener("dragenter", enter);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", end);
    return () => {
      window.removeEventListener("dragenter", enter);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", end);
    };
  }, []);
  return isOver;
}
