/** A picture a clerk might add: a grey bar is picture enough. */
export const picture = {
  name: '分类.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAACgAAAAUCAIAAABwJOjsAAAAJElEQVR42mOIymsaEMQwavGoxaMWj1o8avGoxaMWj1o8ciwGAO6KB30h7o0DAAAAAElFTkSuQmCC',
    'base64',
  ),
}
