/** A heading with what belongs to it, without a frame. */
import { type ReactNode, useId } from 'react';
import { Stack } from '../design/index.ts';

interface SectionProps {
  readonly heading: string;
  readonly children: ReactNode;
}

export function Section({ heading, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Stack gap="small">
        <h2 id={id}>{heading}</h2>
        {children}
      </Stack>
    </section>
  );
}
