import { MailPicture } from '../parts/mail-picture.tsx';
export function CompareView() {
  return (
    <>
      <h2>POP and IMAP, side by side</h2>
      <MailPicture />
    </>
  );
}
