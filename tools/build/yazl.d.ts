// The archive library has no types of its own.
declare module 'yazl';
