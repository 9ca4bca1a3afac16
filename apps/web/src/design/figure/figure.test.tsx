import { warmUp } from '@unknot/knowledge';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Figure } from './figure.tsx';

const [march] = warmUp.parts;
const figure = march && { motion: march.motion, works: march.works };

describe('Figure', () => {
  it('is one image with a name, and its drawings are hidden', () => {
    const html = figure ? renderToStaticMarkup(<Figure {...figure} label="March" />) : '';
    expect(html).toMatch(/^<div[^>]* role="img" aria-label="March"/);
    expect(html.match(/<svg[^>]* aria-hidden="true"/g)).toHaveLength(1);
  });

  it('is decoration without a name', () => {
    const html = figure ? renderToStaticMarkup(<Figure {...figure} view="small" />) : '';
    expect(html).toMatch(/^<div[^>]* aria-hidden="true"/);
    expect(html).not.toContain('role=');
  });

  it('shows its key moments, numbered', () => {
    const html = figure ? renderToStaticMarkup(<Figure {...figure} view="stills" />) : '';
    expect(html.match(/<svg/g)).toHaveLength(3);
    expect(html).toContain('>3</span>');
  });
});
