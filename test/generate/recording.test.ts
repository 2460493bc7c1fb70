import { expect, test } from 'vitest';
import { parseRecording, recordingText } from '../../src/generate/recording.js';

const RECORDING = new Map([
  ['ils', ['/tempZone/home/alice:', '  notes.txt', '', 'after an empty line']],
  ['imkdir reads', []],
]);

test('a recording is read as it was written', () => {
  const text = recordingText(RECORDING);
  expect(text).toBe(
    '$ ils\n/tempZone/home/alice:\n  notes.txt\n\nafter an empty line\n$ imkdir reads\n',
  );
  expect(parseRecording(text)).toEqual(RECORDING);
  expect(parseRecording('')).toEqual(new Map());
});

test('what would be read as a prompt is refused', () => {
  expect(() => recordingText(new Map([['icat x', ['$ ils']]]))).toThrow('icat x shows');
});
