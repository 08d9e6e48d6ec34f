import { Component, type ReactNode } from "react";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { notices } from "../words/en/problems.ts";

type Props = { readonly children: ReactNode };

/** Ends a fault of ours in words. The document stays in the address, so that a reload brings it back. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Notice title={notices.crashed} tone="care">
        <p>{notices.crashedText}</p>
        <p>
          <Button
            onClick={() => {
              window.location.reload();
            }}
          >
            {notices.reload}
          </Button>
        </p>
      </Notice>
    );
  }
}
