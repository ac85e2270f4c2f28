import { useId } from 'preact/hooks';

interface ChoicesProps<T extends string> {
  legend: string;
  choices: readonly { value: T; label: string; hint?: string }[];
  value: T;
  onChoose: (value: T) => void;
}

/** One out of a few, all to be seen at once. */
export function Choices<T extends string>({ legend, choices, value, onChoose }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label class="choice" key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <span class="words">
            {choice.label}
            {choice.hint && <span class="hint">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
