import { MAX_ATTACHMENT_BYTES, MAX_ATTACHMENTS } from '@baton/core';
import type { JSX } from 'preact';
import { fill, type Strings } from '../../i18n/strings.js';
import type { DraftFile, FileFault } from '../../store/widget-state.js';
import { useAppearance, useView, useWidgetState } from '../view-context.js';
import { ExtraIcon } from './extra-icons.js';
import { fileSize } from './file-size.js';
import { useAllStrings } from './use-all-strings.js';

function faultWords({ kind, name }: FileFault, strings: Strings, locale: string): string {
  if (kind === 'too_many') return fill(strings.tooManyFiles, { max: MAX_ATTACHMENTS });
  if (kind === 'refused') return fill(strings.fileRefused, { name });
  return fill(strings.fileTooLarge, { name, size: fileSize(MAX_ATTACHMENT_BYTES, locale) });
}

function TrayFile({ file }: { file: DraftFile }): JSX.Element {
  const strings = useAllStrings();
  const { locale } = useAppearance();
  const { commands } = useView();
  const { key, name, size, sentBytes, state } = file;
  const words = { sending: strings.uploading, failed: strings.uploadFailed, ready: fileSize(size, locale) };
  return (
    <li class="tray-file" data-state={state}>
      <ExtraIcon name="file" size={20} />
      <span class="tray-words">
        <bdi class="tray-name">{name}</bdi>
        <span class="tray-state">{words[state]}</span>
        {state === 'sending' && <progress max={size} value={sentBytes} aria-label={strings.uploading} />}
      </span>
      {state === 'failed' && (
        <button
          type="button"
          class="tray-button"
          aria-label={`${strings.retry}: ${name}`}
          onClick={() => commands.retryFile(key)}
        >
          <ExtraIcon name="retry" />
        </button>
      )}
      <button
        type="button"
        class="tray-button"
        aria-label={fill(strings.removeFile, { name })}
        onClick={() => commands.removeFile(key)}
      >
        <ExtraIcon name="close" />
      </button>
    </li>
  );
}

/** The files that go with the next message, how far they have come, and why one was not taken. */
export function FileTray(): JSX.Element | null {
  const { files, fileFault } = useWidgetState();
  const strings = useAllStrings();
  const { locale } = useAppearance();
  if (files.length === 0 && !fileFault) return null;
  return (
    <div class="tray">
      {files.length > 0 && (
        <ul>
          {files.map((file) => (
            <TrayFile key={file.key} file={file} />
          ))}
        </ul>
      )}
      {fileFault && (
        <p class="field-error" role="alert">
          {faultWords(fileFault, strings, locale)}
        </p>
      )}
    </div>
  );
}
