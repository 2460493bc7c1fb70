/** The whole screen, laid out by ink. */
import { Box, renderToString, Text } from 'ink';
import { createElement, type ReactElement } from 'react';
import { printable } from '../../output/printable.js';
import { type Bar, type BrowseState, barsOf, bodyHeight, isNarrow } from '../state.js';
import { bottomText, statusText } from './footer-lines.js';
import { helpLines } from './help-lines.js';
import { listLines } from './list-lines.js';
import { previewLines } from './preview-lines.js';
import { type Look, painted } from './styled-text.js';

/** Of the columns, the part that the list has beside the preview. */
const LIST_PART = 0.55;
/** Columns of the line between list and preview, with its blank. */
const BETWEEN = 2;

/** The lines of the screen for a state. */
export function frameLines(state: BrowseState, look: Look): readonly string[] {
  const { columns } = state.size;
  return renderToString(frame(state, look), { columns }).split('\n');
}

function frame(state: BrowseState, look: Look): ReactElement {
  const { columns, rows } = state.size;
  const bars = barsOf(state);
  const bodyRows = rows - bars.length;
  const lines: Readonly<Record<Bar, ReactElement>> = {
    header: createElement(Box, { key: 'header', flexShrink: 0 }, header(state, look)),
    status: createElement(Text, { key: 'status', wrap: 'truncate' }, statusText(state)),
    bottom: createElement(Text, { key: 'bottom', wrap: bottomWrap(state) }, bottomText(state)),
  };
  const isShown = (bar: Bar): boolean => bars.includes(bar);
  return createElement(
    Box,
    { flexDirection: 'column', width: columns, height: rows },
    isShown('header') && lines.header,
    bodyRows > 0 &&
      createElement(Box, { key: 'body', height: bodyRows, overflow: 'hidden' }, body(state, look)),
    isShown('status') && lines.status,
    isShown('bottom') && lines.bottom,
  );
}

function header({ who, place }: BrowseState, look: Look): ReactElement {
  const path = painted({ parts: [{ text: `${place}`, style: 'label' }] }, look);
  return createElement(
    Text,
    { wrap: 'truncate-start' },
    `${painted({ parts: [{ text: who, style: 'faint' }] }, look)}  ${path}`,
  );
}

function body(state: BrowseState, look: Look): ReactElement {
  const { columns } = state.size;
  if (state.mode.is === 'help') return text(helpLines().map(printable), columns);
  if (state.mode.is === 'preview') return text(previewLines(state, columns, look), columns);
  if (isNarrow(state)) return list(state, columns, look);
  const left = Math.floor(columns * LIST_PART);
  const right = columns - left - BETWEEN;
  return createElement(
    Box,
    { width: columns },
    list(state, left, look),
    createElement(
      Box,
      {
        key: 'preview',
        width: columns - left,
        height: bodyHeight(state),
        paddingLeft: 1,
        borderStyle: 'single',
        borderTop: false,
        borderRight: false,
        borderBottom: false,
      },
      text(previewLines(state, right, look), right),
    ),
  );
}

function list(state: BrowseState, columns: number, look: Look): ReactElement {
  const lines = listLines(state, columns, look);
  if (lines.length > 0) return text(lines, columns);
  return text([emptyText(state)], columns);
}

function emptyText({ progress, filter }: BrowseState): string {
  if (progress.is === 'loading') return 'loading …';
  if (progress.is === 'failed') return `cannot be shown: ${printable(progress.failure)}`;
  return filter === '' ? 'empty' : 'no name holds this text';
}

function text(lines: readonly string[], columns: number): ReactElement {
  return createElement(
    Box,
    { width: columns, flexShrink: 0 },
    createElement(Text, { wrap: 'wrap' }, lines.join('\n')),
  );
}

/** Of a line being typed the end is shown, of the keys the begin. */
function bottomWrap({ mode }: BrowseState): 'truncate' | 'truncate-start' {
  return mode.is === 'asking' || mode.is === 'filter' ? 'truncate-start' : 'truncate';
}
