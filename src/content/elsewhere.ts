// Entry of the bundle that is injected before the hints where no provider is known: how such a page is judged.

import { elsewhere } from '../detect/elsewhere/index.ts';
import type {} from './world.ts';

globalThis.__popOrImapElsewhere = elsewhere;
