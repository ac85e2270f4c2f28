import type { ComponentChildren } from 'preact';

interface CheckboxProps {
  label: ComponentChildren;
  checked: boolean;
  onCheck: (checked: boolean) => void;
}

/** One of several things that may be picked together. */
export function Checkbox({ label, checked, onCheck }: CheckboxProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onCheck(event.currentTarget.checked)}
      />
      <span class="words">{label}</span>
    </label>
  );
}
