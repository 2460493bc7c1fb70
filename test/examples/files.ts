/** The local files and the data objects that examples are run on. */

/** What a sequencer writes; the same for the same arguments. */
function fastq(sample: string, reads: number): string {
  const read = (at: number): string => {
    const bases = Array.from({ length: 75 }, (_, base) =>
      'ACGT'.charAt((at * 7 + base * base) % 4),
    );
    return `@${sample}:${at + 1}\n${bases.join('')}\n+\n${'F'.repeat(75)}\n`;
  };
  return Array.from({ length: reads }, (_, at) => read(at)).join('');
}

/** What came of the run. */
export const RESULTS = 'sample,reads,mapped\ns1,600,571\ns2,900,862\ns10,300,288\n';
const NOTES = 'Run 7: mouse liver, three samples.\nLane 2 was loaded twice.\n';
const LOG = Array.from(
  { length: 60 },
  (_, at) => `09:${String(at).padStart(2, '0')} cycle ${at + 1} of 60 done\n`,
).join('');

/** A run of a sequencer, by the paths of its files from its folder. */
export const RUN: Readonly<Record<string, string>> = {
  'log.txt': LOG,
  'cycles.csv': 'cycle,quality\n1,36.1\n2,36.0\n3,35.8\n',
  'raw/s1.fastq': fastq('s1', 600),
  'raw/s2.fastq': fastq('s2', 900),
};

/** What is in the home collection of alice, by the path from there. */
export const HOME: Readonly<Record<string, string>> = {
  'notes.txt': NOTES,
  'results.csv': RESULTS,
  'reads/s1.fastq': fastq('s1', 600),
  'reads/s2.fastq': fastq('s2', 900),
  'reads/s10.fastq': fastq('s10', 300),
  ...below('run7', RUN),
};

/** What is in the folder that alice works in. */
export const LOCAL: Readonly<Record<string, string>> = {
  'notes.txt': NOTES,
  'results.csv': RESULTS,
  ...below('run7', RUN),
};

function below(folder: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]),
  );
}
