// Writes the content of a JSON file with npm `docx`, several times, and prints the shortest time in seconds.
import { readFileSync, writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import * as docx from "docx";

const [source, target, rounds] = process.argv.slice(2);
const { blocks, pictures } = JSON.parse(readFileSync(source, "utf8"));
const files = Object.fromEntries(
  Object.entries(pictures).map(([name, one]) => [name, { ...one, data: readFileSync(one.path) }]),
);
const LEVELS = Object.values(docx.HeadingLevel);
const PIXELS_PER_CM = 96 / 2.54;

const paragraph = (text) => new docx.Paragraph({ children: [new docx.TextRun(text)] });

const made = {
  heading: (one) => new docx.Paragraph({ text: one.text, heading: LEVELS[one.level - 1] }),
  paragraph: (one) =>
    new docx.Paragraph({
      children: one.runs.map((run) => new docx.TextRun({ text: run.text, bold: run.bold, italics: run.italic })),
    }),
  caption: (one) => new docx.Paragraph({ text: one.text, style: "Caption" }),
  break: () => new docx.Paragraph({ children: [new docx.PageBreak()] }),
  table: (one) =>
    new docx.Table({
      rows: one.rows.map(
        (row) => new docx.TableRow({ children: row.map((cell) => new docx.TableCell({ children: cell.map(paragraph) })) }),
      ),
    }),
  picture: (one) => {
    const { data, width, height } = files[one.media];
    const wide = one.width * PIXELS_PER_CM;
    const transformation = { width: wide, height: (wide * height) / width };
    return new docx.Paragraph({ children: [new docx.ImageRun({ type: "png", data, transformation })] });
  },
};

const write = () =>
  docx.Packer.toBuffer(new docx.Document({ sections: [{ children: blocks.map((one) => made[one.kind](one)) }] }));

let best = Infinity;
for (let round = 0; round < Number(rounds); round += 1) {
  const start = performance.now();
  const buffer = await write();
  best = Math.min(best, performance.now() - start);
  if (round === 0) writeFileSync(target, buffer);
}
console.log(best / 1000);
