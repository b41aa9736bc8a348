import type { Page } from '@playwright/test'

/** A film of half a second that nobody has seen before, as a browser records it. */
export async function film(page: Page): Promise<Buffer> {
  const text = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 400 })
    const drawn = canvas.getContext('2d')
    const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm;codecs=vp8' })
    const parts: Blob[] = []
    recorder.ondataavailable = ({ data }) => parts.push(data)
    const done = new Promise((resolve) => {
      recorder.onstop = resolve
    })
    const hue = Math.random() * 360
    recorder.start()
    for (let frame = 0; frame < 15; frame++) {
      if (drawn) {
        drawn.fillStyle = `hsl(${hue} 60% 40%)`
        drawn.fillRect(0, 0, 320, 400)
        drawn.fillStyle = 'white'
        drawn.fillRect(frame * 16, 150, 90, 90)
      }
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
    recorder.stop()
    await done
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer())
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  })
  return Buffer.from(text, 'base64')
}

/** A document of one empty page. */
export function paper(name: string): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
    `<< /Title (${name}) >>`,
  ].map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`)
  return Buffer.from(`%PDF-1.4\n${objects.join('')}trailer\n<< /Root 1 0 R /Info 4 0 R >>\nstartxref\n0\n%%EOF\n`, 'latin1')
}
