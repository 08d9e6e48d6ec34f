import { useCombobox } from "downshift";
import { useEffect } from "react";
import { Announced } from "./Announced.tsx";
import type { ControlProps } from "./Field.tsx";
import styles from "./Combobox.module.css";

export type ComboboxItem = {
  readonly key: string;
  readonly label: string;
  readonly detail?: string;
  readonly group: string;
};

export type Caret = { readonly start: number; readonly end: number };

export type ComboboxProps = {
  readonly control: ControlProps;
  readonly text: string;
  /** Matches for the text, those of one group together. */
  readonly items: readonly ComboboxItem[];
  /** Said politely while the list is open: how many there are. */
  readonly status: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (key: string) => void;
  readonly onLeave: () => void;
  /** Given where it takes the place of a field that someone is typing in. */
  readonly caret?: Caret | undefined;
};

type Group = { readonly name: string; readonly items: { item: ComboboxItem; index: number }[] };

function grouped(items: readonly ComboboxItem[]): Group[] {
  const groups: Group[] = [];
  items.forEach((item, index) => {
    const last = groups.at(-1);
    if (last?.name === item.group) last.items.push({ item, index });
    else groups.push({ name: item.group, items: [{ item, index }] });
  });
  return groups;
}

/**
 * Text with a list of matches under it, after the ARIA combobox pattern. Nothing is chosen unless the user does:
 * Enter takes the marked match, leaving the field takes none, Escape closes the list and keeps the text.
 */
export function Combobox(props: ComboboxProps) {
  const { control, text, items, status, onText, onChoose, onLeave, caret } = props;
  useEffect(() => {
    const input = document.getElementById(control.id);
    if (caret === undefined || !(input instanceof HTMLInputElement)) return;
    input.focus();
    // Typing goes on where it was: focusing marked all of the text.
    input.setSelectionRange(caret.start, caret.end);
  }, [caret, control.id]);
  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps, openMenu } =
    useCombobox<ComboboxItem>({
      items: [...items],
      inputId: control.id,
      inputValue: text,
      selectedItem: null,
      initialIsOpen: caret !== undefined,
      defaultHighlightedIndex: items.length === 0 ? -1 : 0,
      itemToString: (item) => item?.label ?? "",
      itemToKey: (item) => item?.key,
      onSelectedItemChange: ({ selectedItem }) => {
        if (selectedItem !== null) onChoose(selectedItem.key);
      },
      stateReducer: (state, { type, changes }) => {
        switch (type) {
          case useCombobox.stateChangeTypes.InputBlur:
          case useCombobox.stateChangeTypes.InputKeyDownEscape:
            return { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue };
          default:
            return changes;
        }
      },
    });

  return (
    <div className={styles.combobox}>
      <input
        {...getInputProps({
          "aria-describedby": control["aria-describedby"],
          "aria-invalid": control["aria-invalid"],
          // The visible label points here by id; Downshift's own label id names nothing.
          "aria-labelledby": undefined,
          // Without matches there is none that could be marked.
          ...(items.length === 0 ? { "aria-activedescendant": undefined } : {}),
          autoComplete: "off",
          spellCheck: false,
          onChange: (event) => {
            onText(event.currentTarget.value);
          },
          onBlur: onLeave,
          onFocus: (event) => {
            event.currentTarget.select();
          },
          onClick: () => {
            if (!isOpen) openMenu();
          },
        })}
      />
      <div
        className={styles.menu}
        data-open={isOpen}
        {...getMenuProps({ "aria-labelledby": undefined, "aria-label": status })}
      >
        {isOpen
          ? grouped(items).map(({ name, items: members }) => (
              <div role="group" aria-label={name} key={name}>
                <div className={styles.group} aria-hidden="true">
                  {name}
                </div>
                {members.map(({ item, index }) => (
                  <div
                    className={styles.item}
                    data-marked={index === highlightedIndex}
                    key={item.key}
                    {...getItemProps({ item, index })}
                  >
                    <span>{item.label}</span>
                    <span className={styles.detail}>{item.detail}</span>
                  </div>
                ))}
              </div>
            ))
          : null}
        {isOpen ? (
          <div className={styles.status} aria-hidden="true">
            {status}
          </div>
        ) : null}
      </div>
      <Announced>{isOpen ? status : ""}</Announced>
    </div>
  );
}
