import type { ComponentChildren } from 'preact';

interface CheckboxProps {
  label: ComponentChildren;
  hint?: string;
  /** BCP 47 tag, where the label is in another language than the interface. */
  lang?: string;
  checked: boolean;
  onCheck: (checked: boolean) => void;
}

/** One of several things that may be picked together. */
export function Checkbox({ label, hint, lang, checked, onCheck }: CheckboxProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onCheck(event.currentTarget.checked)}
      />
      <span class="words" lang={lang}>
        {label}
        {hint && <span class="hint">{hint}</span>}
      </span>
    </label>
  );
}
