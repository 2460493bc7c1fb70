import type { Transport } from '../transport/request.js';
import { optionalText, textsField } from './answer-fields.js';
import { EndpointRequests } from './endpoint-requests.js';

export interface RuleOutput {
  readonly stdout: string;
  readonly stderr: string;
}

/** `/rules` (http-api.md section 3.11). */
export class RulesApi {
  private readonly requests: EndpointRequests;

  constructor(transport: Transport) {
    this.requests = new EndpointRequests(transport, 'rules');
  }

  async listEngines(): Promise<readonly string[]> {
    return textsField(
      await this.requests.read('list_rule_engines'),
      'rule_engine_plugin_instances',
    );
  }

  /** Runs rule text; the server wraps it as `@external rule { … }`. Output comes only on success. */
  async execute(text: string, instance?: string, signal?: AbortSignal): Promise<RuleOutput> {
    const parameters = { 'rule-text': text, 'rep-instance': instance };
    const answer = await this.requests.change('execute', '', 'once', parameters, {
      pretend: { stdout: '', stderr: '' },
      signal,
    });
    return { stdout: optionalText(answer, 'stdout'), stderr: optionalText(answer, 'stderr') };
  }

  async removeDelayRule(id: string): Promise<void> {
    await this.requests.change('remove_delay_rule', id, 'once', { 'rule-id': id });
  }
}
