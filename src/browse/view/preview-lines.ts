/** The preview as lines: its tabs, then what is in the one that is open. */
import type { Line, StyledPart } from '../../output/styled-line.js';
import {
  type BrowseState,
  bodyHeight,
  isSameWish,
  TABS,
  type Tab,
  wishedPreview,
} from '../state.js';
import { type Look, painted, wrapped } from './styled-text.js';

/** As many lines as the body of the screen has. */
export function previewLines(state: BrowseState, columns: number, look: Look): readonly string[] {
  const lines: Line[] = [tabLine(state)];
  for (const line of contentOf(state).slice(state.previewTop)) {
    const free = bodyHeight(state) - lines.length;
    if (free <= 0) break;
    lines.push(...wrapped(line, columns, free));
  }
  return lines.map((line) => painted(line, look));
}

/** Short, because they stand in one line of a narrow preview. */
const LABELS: Readonly<Record<Tab, string>> = {
  details: 'details',
  metadata: 'metadata',
  permissions: 'access',
  content: 'content',
};

/** The open tab stands in brackets. */
function tabLine({ tab }: BrowseState): Line {
  const parts = TABS.flatMap((name, index): readonly StyledPart[] => [
    ...(index === 0 ? [] : [{ text: ' ' }]),
    name === tab
      ? { text: `[${LABELS[name]}]`, style: 'label' }
      : { text: LABELS[name], style: 'faint' },
  ]);
  return { parts };
}

function contentOf(state: BrowseState): readonly Line[] {
  const wish = wishedPreview(state);
  if (wish === undefined) return [];
  if (isSameWish(wish, state.preview?.of)) return state.preview?.lines ?? [];
  return [{ parts: [{ text: 'loading …', style: 'faint' }] }];
}
