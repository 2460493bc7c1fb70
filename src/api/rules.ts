import type { Transport } from '../transport/request.js';
import { optionalText, textsField } from './answer-fields.js';

export interface RuleOutput {
  readonly stdout: string;
  readonly stderr: string;
}

/** `/rules` (http-api.md section 3.11). */
export class RulesApi {
  constructor(private readonly transport: Transport) {}

  async listEngines(): Promise<readonly string[]> {
    const answer = await this.transport.send({
      endpoint: 'rules',
      method: 'GET',
      op: 'list_rule_engines',
      repeat: 'safe',
    });
    return textsField(answer, 'rule_engine_plugin_instances');
  }

  /** Runs rule text; the server wraps it as `@external rule { … }`. Output comes only on success. */
  async execute(text: string, instance?: string): Promise<RuleOutput> {
    const answer = await this.transport.send({
      endpoint: 'rules',
      method: 'POST',
      op: 'execute',
      parameters: { 'rule-text': text, 'rep-instance': instance },
      repeat: 'once',
      changes: true,
      pretend: { stdout: '', stderr: '' },
    });
    return { stdout: optionalText(answer, 'stdout'), stderr: optionalText(answer, 'stderr') };
  }

  async removeDelayRule(id: string): Promise<void> {
    await this.transport.send({
      endpoint: 'rules',
      method: 'POST',
      op: 'remove_delay_rule',
      parameters: { 'rule-id': id },
      repeat: 'once',
      changes: true,
      about: id,
    });
  }
}
