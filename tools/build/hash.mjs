// How a policy names what stands in a page itself: by its digest, so that nothing else may stand there.
// @ts-check

import { createHash } from 'node:crypto';

/**
 * @param {string} text of a script or style sheet
 * @returns {string} a source of a content security policy
 */
export const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
