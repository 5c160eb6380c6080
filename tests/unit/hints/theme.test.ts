import { describe, expect, it } from 'vitest';
import { shadeOf } from '../../../src/hints/theme.ts';

describe('how light a computed colour is', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgba(255, 255, 255, 0.25)', 1, 0.25],
    ['color(srgb 1 1 1 / 0.5)', 1, 0.5],
    ['color(display-p3 0 0 0)', 0, 1],
    ['oklch(0.95 0.02 250)', 0.95, 1],
    ['oklab(0.2 none 0 / 40%)', 0.2, 0.4],
    ['lab(90 0 0)', 0.9, 1],
    ['lch(10 0 0)', 0.1, 1],
  ])('reads %s', (color, light, alpha) => {
    const shade = shadeOf(color);
    expect(shade?.light).toBeCloseTo(light);
    expect(shade?.alpha).toBeCloseTo(alpha);
  });

  it('weighs green above blue, as eyes do', () => {
    expect(shadeOf('rgb(0, 255, 0)')?.light).toBeGreaterThan(shadeOf('rgb(0, 0, 255)')?.light ?? 1);
  });

  it.each(['', 'transparent', 'red', 'rgb(a, b, c)', 'color-mix(in srgb, red, blue)'])(
    'does not guess at %j',
    (color) => expect(shadeOf(color)).toBeNull(),
  );
});
