// Servers on the ports that nearly every provider uses. A file of a provider names the host; a port out of the
// ordinary is written out there.

import type { Server } from './define.ts';

/** IMAP with TLS from the first byte (port 993). */
export const imaps = (host: string): Server => ({ host, port: 993, tls: 'implicit' });

/** POP3 with TLS from the first byte (port 995). */
export const pop3s = (host: string): Server => ({ host, port: 995, tls: 'implicit' });

/** Sending with TLS from the first byte (port 465). */
export const smtps = (host: string): Server => ({ host, port: 465, tls: 'implicit' });

/** Sending that begins in the clear and is upgraded by STARTTLS (port 587). */
export const submission = (host: string): Server => ({ host, port: 587, tls: 'starttls' });
