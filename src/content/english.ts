// Entry of the smallest bundle: the English lexicon, which every page needs since many mix English in.

import { en } from '../detect/lexicon/en.ts';

globalThis.__popOrImapEnglish = en;
