/** What `iinit` needs to know besides the password: asked for where nothing tells it. */
import type { Settings } from '../../config/settings.js';
import type { Context } from '../../context/context.js';
import { ConfigurationError, UsageError } from '../../errors.js';

/** Settings by their environment-file keys. */
export type Answers = Readonly<Record<string, string>>;

/** What a sign-in needs to know, and how a person is asked for it. */
const QUESTIONS = [
  ['irods_http_api_url', 'Enter the base URL of the iRODS HTTP API'],
  ['irods_user_name', 'Enter your iRODS user name'],
  ['irods_zone_name', 'Enter your iRODS zone'],
] as const;

/**
 * Answers by key: those the person gives now, and options of this line that no file holds yet.
 * @throws UsageError, ConfigurationError for an answer that cannot be right.
 */
export async function askForMissing(ctx: Context, settings: Settings): Promise<Answers> {
  const answers: Record<string, string> = {};
  const kept = settings.fileKeys();
  for (const [key, question] of QUESTIONS) {
    const known = settings.find(key);
    if (known === undefined || known.value === '')
      answers[key] = await askUntilRight(ctx, settings, key, question);
    else if (known.origin === 'flag' && !kept.includes(key)) answers[key] = known.value;
  }
  return answers;
}

/** The options of this line that say something else than the files, which win on the next line. */
export function onlyForThisLine(settings: Settings, answers: Answers): Answers {
  const others = QUESTIONS.flatMap(([key]) => {
    const known = settings.find(key);
    const isOther = known?.origin === 'flag' && settings.kept(key) !== known.value;
    return isOther && !(key in answers) ? [[key, known.value] as const] : [];
  });
  return Object.fromEntries(others);
}

/** A person who types something wrong is told so, and asked again. */
async function askUntilRight(
  ctx: Context,
  settings: Settings,
  key: string,
  question: string,
): Promise<string> {
  for (;;) {
    const answer = await ctx.prompt.line(question);
    try {
      if (answer === '') throw new UsageError(`no answer to "${question}"`);
      return key === 'irods_http_api_url' ? urlFrom(answer, settings) : answer;
    } catch (error) {
      const isWrong = error instanceof UsageError || error instanceof ConfigurationError;
      if (!isWrong || !ctx.prompt.interactive) throw error;
      ctx.output.warn(`${error.message}. ${error.hint ?? ''}`.trim());
    }
  }
}

/** The URL as it was typed; `https://` may be left out before the name of a host. */
function urlFrom(answer: string, settings: Settings): string {
  const isHost = /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?(\/|$)/i.test(answer);
  const url = isHost ? `https://${answer}` : answer;
  settings.with({ irods_http_api_url: url }).url;
  return url;
}
