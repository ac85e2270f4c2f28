import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SwitchProps {
  /** What is on or off. */
  label: ComponentChildren;
  /** Said after the name and the state, and shown under the label. */
  hint?: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

/** Something that is on or off, and changes at once. */
export function Switch({ label, hint, on, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <label class="switch">
      <span class="words">
        <span id={`${id}-name`}>{label}</span>
        {hint && (
          <span class="hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        aria-labelledby={`${id}-name`}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}
