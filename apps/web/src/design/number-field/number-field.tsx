// A number to type or to step with two large buttons.
import { type ReactNode, useId, useState } from 'react';
import { designWords } from '../../words/design-words.ts';
import { Icon } from '../icon/icon.tsx';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import styles from './number-field.module.css';

interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  /** `null`: empty. */
  readonly value: number | null;
  /** Also called with numbers outside the bounds, so that the parent can say what is wrong. */
  readonly onChange: (value: number | null) => void;
  readonly min: number;
  readonly max: number;
  /** What one press of − or + changes. Default 1. */
  readonly step?: number | undefined;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  /** Another answer than a number: a NotSureButton in the shape of a cell. */
  readonly beside?: ReactNode;
}

/** A labelled number with its unit; help and error are tied to it. */
export function NumberField(props: NumberFieldProps) {
  const { label, unit, value, onChange, step = 1, help, error, beside } = props;
  const id = useId();
  const [spoken, setSpoken] = useState('');
  const describedBy = [help && `${id}help`, error && `${id}error`].filter(Boolean).join(' ');
  const set = (next: number) => {
    setSpoken(`${next} ${unit}`);
    onChange(next);
  };
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <Guidance id={id} help={help} error={error} />
      <div className={styles['row']}>
        <StepButton {...props} change={-step} onStep={set} />
        <NumberInput
          id={id}
          value={value}
          onChange={onChange}
          invalid={error !== undefined}
          describedBy={describedBy || undefined}
          whole={Number.isInteger(step)}
        />
        <span className={styles['unit']}>{unit}</span>
        <StepButton {...props} change={step} onStep={set} />
        {beside && <div className={styles['beside']}>{beside}</div>}
      </div>
      <VisuallyHidden>
        <span aria-live="polite">{spoken}</span>
      </VisuallyHidden>
    </div>
  );
}

interface GuidanceProps {
  readonly id: string;
  readonly help: string | undefined;
  readonly error: string | undefined;
}

function Guidance({ id, help, error }: GuidanceProps) {
  return (
    <>
      {help && (
        <p id={`${id}help`} className={styles['help']}>
          {help}
        </p>
      )}
      {error && (
        <p id={`${id}error`} className={styles['error']}>
          <Icon name="info" size={22} />
          {error}
        </p>
      )}
    </>
  );
}

interface StepButtonProps extends Pick<NumberFieldProps, 'label' | 'value' | 'min' | 'max'> {
  readonly change: number;
  readonly onStep: (next: number) => void;
}

function StepButton({ change, label, value, min, max, onStep }: StepButtonProps) {
  const atEnd = value !== null && (change < 0 ? value <= min : value >= max);
  return (
    <button
      type="button"
      className={styles['step']}
      disabled={atEnd}
      onClick={() => onStep(stepped(value, change, min, max))}
    >
      <Icon name={change < 0 ? 'minus' : 'plus'} />
      <VisuallyHidden>
        {change < 0 ? designWords.less(label) : designWords.more(label)}
      </VisuallyHidden>
    </button>
  );
}

interface NumberInputProps {
  readonly id: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly invalid: boolean;
  readonly describedBy: string | undefined;
  readonly whole: boolean;
}

/** Keeps what was typed ("36." on the way to "36.5") until the parent's number says otherwise. */
function NumberInput({ id, value, onChange, invalid, describedBy, whole }: NumberInputProps) {
  const [typed, setTyped] = useState('');
  const text = readNumber(typed) === value ? typed : String(value ?? '');
  return (
    <input
      id={id}
      className={styles['input']}
      type="text"
      inputMode={whole ? 'numeric' : 'decimal'}
      autoComplete="off"
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      value={text}
      onChange={(event) => {
        const kept = event.target.value.replace(whole ? /\D/g : /[^\d.,]/g, '');
        setTyped(kept);
        onChange(readNumber(kept));
      }}
    />
  );
}

/** Reads "36.5" and "36,5"; `null` for an empty field. */
function readNumber(text: string): number | null {
  const number = Number.parseFloat(text.replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}

/** The next value, inside the bounds; the first press starts at the lower bound. */
function stepped(value: number | null, change: number, min: number, max: number): number {
  if (value === null) return min;
  const next = Math.min(max, Math.max(min, value + change));
  return Math.round(next * 100) / 100;
}
