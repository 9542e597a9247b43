declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** The side of pdf.js that reads; it answers on the port it is given. */
  export const WorkerMessageHandler: { readonly initializeFromPort: (port: MessagePort) => void }
}
