import type { ComponentChildren } from 'preact';

interface SwitchProps {
  /** What is on or off; the hint is read out with it. */
  label: ComponentChildren;
  hint?: string;
  on: boolean;
  onSwitch(on: boolean): void;
}

/** Something that is on or off, and changes at once. */
export function Switch({ label, hint, on, onSwitch }: SwitchProps) {
  return (
    <label class="switch">
      <span class="words">
        {label}
        {hint && <span class="hint">{hint}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}
