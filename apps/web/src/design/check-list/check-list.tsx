// Any of a few things, as checkboxes large enough for a shaking hand.

import choice from '../choice-list/choice-list.module.css';
import { classNames } from '../class-names.ts';
import tick from '../tick/tick.module.css';

interface CheckListProps {
  readonly legend: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** The ids of what is ticked. */
  readonly values: readonly string[];
  /** Called with all that is ticked then, in the order of the options. */
  readonly onChange: (ids: readonly string[]) => void;
}

/** Native checkboxes in a fieldset; none of them has to be ticked. */
export function CheckList({ legend, options, values, onChange }: CheckListProps) {
  const toggle = (id: string, isOn: boolean) =>
    onChange(
      options
        .map((option) => option.id)
        .filter((each) => (each === id ? isOn : values.includes(each))),
    );
  return (
    <fieldset>
      <legend className={choice['legend']}>{legend}</legend>
      <div className={choice['list']}>
        {options.map(({ id, label }) => (
          <label key={id} className={classNames(tick['card'], choice['option'])}>
            <input
              type="checkbox"
              className={tick['box']}
              checked={values.includes(id)}
              onChange={(event) => toggle(id, event.target.checked)}
            />
            <span className={choice['words']}>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
