/// What a court receives, and how it is checked without us: writer, reader, verifier.
///
/// A *packet* is a BagIt folder, or a zip of it in one canonical form. It holds facts of one
/// inquiry: their leaves, what of their payloads is shown, the proofs that they stand in the log,
/// the certificates of the keys that signed; exhibits as they were received; documents written for
/// it; a manual for checking all of it by hand. The digest of its manifest is itself a fact of the
/// inquiry, whose leaf and proof lie beside the manifest in `filed/`.
///
/// Writing takes two steps, because the log has a word in between:
///
/// ```
/// PacketWriter writer = PacketWriter.of(contents);     // reads every exhibit once
/// writer.manifest();                                   // → write this as a packet-made fact
/// writer.writeZip(new Filing(…), out);                 // reads every exhibit a second time
/// ```
///
/// `contents` names facts by their number in the scope ([org.safeconduct.packet.PacketContents]);
/// file names, author numbers (M-01 …) and order are the writer's business. Exhibits and documents
/// are [org.safeconduct.packet.Content]: something that can be opened, twice; a packet is written
/// in constant memory however large they are. `PacketVerifier.verify(path, KnownRoot…)` on the
/// result is the writer's last step, too: what it refuses must not leave.
///
/// Verifying uses hashes and signatures only: this library contains no cipher, no database and no
/// network, and never unpacks anything to disk. It refuses every file, line and field that it does
/// not know, with one reason ([org.safeconduct.packet.PacketRefused]); what it accepts it words as
/// a [org.safeconduct.packet.Verdict], which also says what is not proved.
///
/// Format: `docs/spec/packet.md`; vectors in `vectors/packet`.
@NullMarked
package org.safeconduct.packet;

import org.jspecify.annotations.NullMarked;
