package it.both;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;

/** A row of the test plugin's own table. */
@Preload
@Table("WIRED_NOTE")
public interface WiredNoteRow extends Entity {
    String getNoteText();

    void setNoteText(String text);
}
