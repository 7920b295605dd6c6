package org.safeconduct.mail.box;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import org.safeconduct.ledger.Bytes;
import org.safeconduct.ledger.Digest;
import org.safeconduct.mail.letter.Enclosure;
import org.safeconduct.mail.receipt.MailboxId;
import org.safeconduct.seal.SealingStream;
import org.safeconduct.seal.Secret;

/// An enclosure that is coming in: sealed as it is written, 64 KiB at a time, nothing of it ever in
/// clear on the disk. Closing it without its letter having been posted deletes it.
public final class Enclosing extends OutputStream {
  private final IntakeBox box;
  private final Spool spool;
  private final Bytes id;
  private final Secret key;
  private final FileChannel channel;
  private final SealingStream seal;
  private boolean whole;
  private boolean posted;

  Enclosing(IntakeBox box, Spool spool, MailboxId mailbox, SecureRandom random) throws IOException {
    byte[] drawn = new byte[16];
    random.nextBytes(drawn);
    this.box = box;
    this.spool = spool;
    this.id = Bytes.of(drawn);
    this.key = Secret.random(random, 32);
    this.channel =
        FileChannel.open(spool.part(id), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    this.seal =
        SealingStream.begin(
            new Unclosed(Channels.newOutputStream(channel)), key, drawn, mailbox.toBytes(), random);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  /// @throws NoRoom if the file, or all files together, would be larger than there is room for
  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    box.claim(this, count);
    seal.write(bytes, from, count);
  }

  /// How long its content is so far, in bytes.
  public long length() {
    return seal.length();
  }

  /// Ends it; durable when this returns.
  ///
  /// @param name what the sender calls it
  /// @param mediaType what the sender claims it is
  public Enclosure finish(Enclosure.Kind kind, String name, String mediaType) throws IOException {
    seal.close();
    channel.force(true);
    channel.close();
    whole = true;
    return new Enclosure(id, key, kind, name, mediaType, seal.length(), Digest.of(seal.sha256()));
  }

  Bytes id() {
    return id;
  }

  /// Its letter is being posted.
  void keep() {
    if (!whole) throw new IllegalStateException("the enclosure is not whole");
    spool.keep(id);
  }

  void posted() {
    posted = true;
  }

  @Override
  public void close() throws IOException {
    box.release(this);
    key.close();
    if (posted) return;
    seal.giveUp();
    channel.close();
    spool.delete(id);
  }
}
