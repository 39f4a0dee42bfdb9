import type { FieldIssue } from '@baton/core';
import type { VNode } from 'preact';
import { issueUnder } from '../customer-agent/settings-draft.js';
import { Field } from '../ui/field.js';

/** What is being typed of a channel; every box is text, empty for nothing. */
export interface ChannelForm {
  readonly type: 'email' | 'custom';
  readonly name: string;
  readonly address: string;
  readonly fromName: string;
  readonly replyAddress: string;
  readonly webhookUrl: string;
}

interface ChannelFieldsProps {
  readonly form: ChannelForm;
  readonly issues: readonly FieldIssue[];
  readonly onChange: (form: ChannelForm) => void;
}

interface TextFieldProps extends ChannelFieldsProps {
  readonly label: string;
  readonly hint: string;
  readonly name: Exclude<keyof ChannelForm, 'type'>;
  readonly path: string;
  readonly placeholder?: string;
}

function TextField({ form, issues, onChange, label, hint, name, path, placeholder }: TextFieldProps): VNode {
  return (
    <Field label={label} hint={hint} error={issueUnder(issues, path)}>
      {(ids) => (
        <input
          {...ids}
          class="input"
          value={form[name]}
          placeholder={placeholder}
          onInput={(event) => onChange({ ...form, [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}

/** The boxes of a channel of either type. */
export function ChannelFields(props: ChannelFieldsProps): VNode {
  const { type } = props.form;
  return (
    <>
      <TextField
        {...props}
        label="Name"
        hint="Shown in lists, settings and reports."
        name="name"
        path="name"
      />
      {type === 'email' ? (
        <>
          <TextField
            {...props}
            label="Address"
            hint="What mail comes from."
            name="address"
            path="settings.address"
            placeholder="support@example.com"
          />
          <TextField
            {...props}
            label="Sender’s name"
            hint="Beside the address; your workspace’s name when empty."
            name="fromName"
            path="settings.fromName"
          />
          <TextField
            {...props}
            label="Address for answers"
            hint="The mailbox that your mail provider posts to this channel, when it is another one."
            name="replyAddress"
            path="settings.replyAddress"
            placeholder="reply@in.example.com"
          />
        </>
      ) : (
        <TextField
          {...props}
          label="Deliver replies to"
          hint="An https:// address that takes signed requests. Leave it empty to fetch replies over the API."
          name="webhookUrl"
          path="settings.webhookUrl"
          placeholder="https://example.com/baton"
        />
      )}
    </>
  );
}
