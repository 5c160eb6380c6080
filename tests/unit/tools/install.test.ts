// When packages count as installed.
import { describe, expect, it } from 'vitest';
import { firstMissing } from '../../../tools/install.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/esbuild': { version: '1.0.0' },
    'node_modules/@esbuild/linux-x64': { version: '1.0.0', optional: true },
    'node_modules/@esbuild/win32-x64': { version: '1.0.0', optional: true },
  },
};
const installed = {
  packages: {
    'node_modules/esbuild': { version: '1.0.0' },
    'node_modules/@esbuild/linux-x64': { version: '1.0.0', optional: true },
  },
};

describe('firstMissing', () => {
  it('is content when all is there but packages of other platforms', () => {
    expect(firstMissing(wanted, installed)).toBeNull();
  });

  it('names a package when nothing was installed or the installation was cut short', () => {
    expect(firstMissing(wanted, null)).toBe('node_modules/esbuild');
  });

  it('names a package that has another version', () => {
    const older = {
      packages: { ...installed.packages, 'node_modules/esbuild': { version: '0.9.0' } },
    };
    expect(firstMissing(wanted, older)).toBe('node_modules/esbuild');
  });

  it('notices another version of an optional package too', () => {
    const older = {
      packages: { ...installed.packages, 'node_modules/@esbuild/linux-x64': { version: '0.9.0' } },
    };
    expect(firstMissing(wanted, older)).toBe('node_modules/@esbuild/linux-x64');
  });
});
