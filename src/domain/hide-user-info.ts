/**
 * A text that is meant to be a URL, without the user information in front of its host, which may be
 * a password; for showing what a person wrote, even where it is no URL at all.
 */
export function hideUserInfo(text: string): string {
  return text.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*@/is, '$1[hidden]@');
}
