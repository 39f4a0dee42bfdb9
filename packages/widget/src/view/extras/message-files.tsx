import type { Attachment } from '@baton/core';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../i18n/strings.js';
import { useAppearance, useView } from '../view-context.js';
import { ExtraIcon } from './extra-icons.js';
import { fileSize } from './file-size.js';
import { useAllStrings } from './use-all-strings.js';

/** Follows an address that is fetched first; the answer says that it is to be saved, so the page stays. */
async function save(address: Promise<string>, page: Document): Promise<void> {
  const link = page.createElement('a');
  link.href = await address;
  link.download = '';
  link.rel = 'noopener';
  link.click();
}

/** A picture in its place, or the file's name when it can not be shown. */
function Picture({ file }: { file: Attachment }): JSX.Element {
  const { commands, environment } = useView();
  const strings = useAllStrings();
  const [source, setSource] = useState<string | null>(null);
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    let isGone = false;
    commands.attachmentUrl(file.id).then(
      (address) => !isGone && setSource(address),
      () => !isGone && setBroken(true),
    );
    return () => {
      isGone = true;
    };
  }, [file.id]);
  if (isBroken) return <FileChip file={file} />;
  return (
    <button
      type="button"
      class="picture"
      aria-label={fill(strings.downloadFile, { name: file.name })}
      onClick={() =>
        void save(commands.attachmentUrl(file.id), environment.document).catch(() => setBroken(true))
      }
    >
      {source && <img src={source} alt={file.name} onError={() => setBroken(true)} />}
    </button>
  );
}

function FileChip({ file }: { file: Attachment }): JSX.Element {
  const { commands, environment } = useView();
  const strings = useAllStrings();
  const { locale } = useAppearance();
  const [isBroken, setBroken] = useState(false);
  const fetchFile = () => {
    setBroken(false);
    save(commands.attachmentUrl(file.id), environment.document).catch(() => setBroken(true));
  };
  return (
    <button
      type="button"
      class="file-chip"
      aria-label={fill(strings.downloadFile, { name: file.name })}
      onClick={fetchFile}
    >
      <ExtraIcon name="file" size={22} />
      <span class="tray-words">
        <bdi class="tray-name">{file.name}</bdi>
        <span class="tray-state" role={isBroken ? 'alert' : undefined}>
          {isBroken ? strings.emailFailed : fileSize(file.size, locale)}
        </span>
      </span>
    </button>
  );
}

/** The files of a message: pictures are shown, everything can be saved, nothing is opened. */
export function MessageFiles({ files }: { files: readonly Attachment[] }): JSX.Element {
  return (
    <div class="files">
      {files.map((file) =>
        file.type.startsWith('image/') ? (
          <Picture key={file.id} file={file} />
        ) : (
          <FileChip key={file.id} file={file} />
        ),
      )}
    </div>
  );
}
