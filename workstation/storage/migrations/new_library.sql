CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE aliases (
	kind VARCHAR NOT NULL, 
	alias VARCHAR NOT NULL, 
	slug VARCHAR NOT NULL, 
	CONSTRAINT pk_aliases PRIMARY KEY (kind, alias), 
	CONSTRAINT ck_aliases_kind CHECK (kind IN ('author', 'expert', 'source'))
);
CREATE TABLE articles (
	id VARCHAR NOT NULL, 
	slug VARCHAR NOT NULL, 
	headline VARCHAR NOT NULL, 
	dek VARCHAR NOT NULL, 
	body TEXT NOT NULL, 
	dateline VARCHAR NOT NULL, 
	section VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	credit_line VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	internal_note TEXT NOT NULL, 
	public_note TEXT NOT NULL, 
	deadline VARCHAR(32), 
	published_at VARCHAR(32), 
	modified_at VARCHAR(32), 
	embargo_until VARCHAR(32), 
	embargo_zone VARCHAR NOT NULL, 
	canonical_url VARCHAR NOT NULL, 
	publisher VARCHAR NOT NULL, 
	lead_image VARCHAR NOT NULL, 
	lead_image_alt VARCHAR NOT NULL, 
	extra TEXT NOT NULL, 
	created_at VARCHAR(32) NOT NULL, 
	updated_at VARCHAR(32) NOT NULL, 
	trashed_at VARCHAR(32), 
	version INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	title_key VARCHAR NOT NULL, 
	byline_words VARCHAR NOT NULL, 
	words INTEGER NOT NULL, 
	search_row INTEGER NOT NULL, byline_template VARCHAR NOT NULL DEFAULT '', other_headlines TEXT NOT NULL DEFAULT '[]', other_deks TEXT NOT NULL DEFAULT '[]', target_words INTEGER NOT NULL DEFAULT 0, muted TEXT NOT NULL DEFAULT '[]', 
	CONSTRAINT pk_articles PRIMARY KEY (id), 
	CONSTRAINT ck_articles_embargo CHECK ((embargo_until IS NULL) = (embargo_zone = '')), 
	CONSTRAINT ck_articles_status CHECK (status IN ('idea', 'draft', 'in review', 'ready', 'published', 'corrected', 'killed')), 
	CONSTRAINT ck_articles_slug CHECK (length(slug) > 0), 
	CONSTRAINT ck_articles_version CHECK (version >= 1), 
	CONSTRAINT uq_articles_search_row UNIQUE (search_row), 
	CONSTRAINT uq_articles_slug UNIQUE (slug)
);
CREATE TABLE experts (
	slug VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	sound VARCHAR NOT NULL, 
	notes TEXT NOT NULL, 
	trashed_at VARCHAR(32), 
	version INTEGER NOT NULL, photo_crop TEXT NOT NULL DEFAULT 'null', photo VARCHAR CONSTRAINT fk_experts_photo REFERENCES images (name), photo_original VARCHAR CONSTRAINT fk_experts_photo_original REFERENCES images (name), role VARCHAR NOT NULL DEFAULT '', disclosure TEXT NOT NULL DEFAULT '', last_contacted VARCHAR NOT NULL DEFAULT '', 
	CONSTRAINT pk_experts PRIMARY KEY (slug), 
	CONSTRAINT ck_experts_version CHECK (version >= 1)
);
CREATE TABLE images (
	name VARCHAR NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	width INTEGER NOT NULL, 
	height INTEGER NOT NULL, 
	caption TEXT NOT NULL, 
	credit VARCHAR NOT NULL, 
	licence VARCHAR NOT NULL, 
	added_at VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, focus_x FLOAT, focus_y FLOAT CONSTRAINT ck_images_focus CHECK (focus_x BETWEEN 0 AND 1 AND focus_y BETWEEN 0 AND 1), 
	CONSTRAINT pk_images PRIMARY KEY (name), 
	CONSTRAINT ck_images_sha256 CHECK (length(sha256) = 64), 
	CONSTRAINT ck_images_version CHECK (version >= 1), 
	CONSTRAINT ck_images_size CHECK (width > 0 AND height > 0), 
	CONSTRAINT uq_images_sha256 UNIQUE (sha256)
);
CREATE TABLE retired_ids (
	id VARCHAR NOT NULL, 
	CONSTRAINT pk_retired_ids PRIMARY KEY (id)
);
CREATE TABLE sources (
	slug VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	sound VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	url VARCHAR NOT NULL, 
	description TEXT NOT NULL, 
	notes TEXT NOT NULL, 
	trashed_at VARCHAR(32), 
	version INTEGER NOT NULL, anonymity_reason TEXT NOT NULL DEFAULT '', how_they_know TEXT NOT NULL DEFAULT '', confidential BOOLEAN NOT NULL DEFAULT 0 CONSTRAINT ck_sources_confidential CHECK (confidential IN (0, 1)), 
	CONSTRAINT pk_sources PRIMARY KEY (slug), 
	CONSTRAINT ck_sources_kind CHECK (kind IN ('outlet', 'wire', 'document', 'dataset', 'organisation', 'government', 'institution', 'broadcast', 'social post', 'own observation', 'unnamed person')), 
	CONSTRAINT ck_sources_version CHECK (version >= 1)
);
CREATE TABLE stamps (
	"key" VARCHAR NOT NULL, 
	value TEXT NOT NULL, 
	CONSTRAINT pk_stamps PRIMARY KEY ("key")
);
CREATE TABLE topics (
	id INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	CONSTRAINT pk_topics PRIMARY KEY (id), 
	CONSTRAINT uq_topics_code_label UNIQUE (code, label)
);
CREATE TABLE affiliations (
	expert VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	organisation VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	start VARCHAR NOT NULL, 
	"end" VARCHAR NOT NULL, 
	CONSTRAINT pk_affiliations PRIMARY KEY (expert, position), 
	CONSTRAINT fk_affiliations_expert FOREIGN KEY(expert) REFERENCES experts (slug) ON DELETE CASCADE
);
CREATE TABLE appearances (
	article_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	"key" VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	words TEXT NOT NULL, 
	CONSTRAINT pk_appearances PRIMARY KEY (article_id, position), 
	CONSTRAINT ck_appearances_key CHECK (key IN ('expert', 'source', 'quote', 'claim')), 
	CONSTRAINT ck_appearances_range CHECK (start >= 0 AND start < "end"), 
	CONSTRAINT fk_appearances_article_id FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE
);
CREATE TABLE article_topics (
	article_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	topic_id INTEGER NOT NULL, 
	CONSTRAINT pk_article_topics PRIMARY KEY (article_id, position), 
	CONSTRAINT fk_article_topics_article_id FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE, 
	CONSTRAINT fk_article_topics_topic_id FOREIGN KEY(topic_id) REFERENCES topics (id)
);
CREATE TABLE authors (
	slug VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	sound VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	outlet VARCHAR NOT NULL, 
	photo VARCHAR, 
	email VARCHAR NOT NULL, 
	profile_url VARCHAR NOT NULL, 
	note TEXT NOT NULL, 
	trashed_at VARCHAR(32), 
	version INTEGER NOT NULL, photo_crop TEXT NOT NULL DEFAULT 'null', photo_original VARCHAR CONSTRAINT fk_authors_photo_original REFERENCES images (name), 
	CONSTRAINT pk_authors PRIMARY KEY (slug), 
	CONSTRAINT ck_authors_version CHECK (version >= 1), 
	CONSTRAINT fk_authors_photo FOREIGN KEY(photo) REFERENCES images (name)
);
CREATE TABLE expert_contacts (
	expert VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	CONSTRAINT pk_expert_contacts PRIMARY KEY (expert, position), 
	CONSTRAINT fk_expert_contacts_expert FOREIGN KEY(expert) REFERENCES experts (slug) ON DELETE CASCADE
);
CREATE TABLE expert_fields (
	expert VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	field VARCHAR NOT NULL, 
	CONSTRAINT pk_expert_fields PRIMARY KEY (expert, position), 
	CONSTRAINT fk_expert_fields_expert FOREIGN KEY(expert) REFERENCES experts (slug) ON DELETE CASCADE
);
CREATE TABLE expert_languages (
	expert VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	language VARCHAR NOT NULL, 
	CONSTRAINT pk_expert_languages PRIMARY KEY (expert, position), 
	CONSTRAINT fk_expert_languages_expert FOREIGN KEY(expert) REFERENCES experts (slug) ON DELETE CASCADE
);
CREATE TABLE expert_spellings (
	expert VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	sound VARCHAR NOT NULL, kind VARCHAR NOT NULL DEFAULT 'spelling', 
	CONSTRAINT pk_expert_spellings PRIMARY KEY (expert, position), 
	CONSTRAINT fk_expert_spellings_expert FOREIGN KEY(expert) REFERENCES experts (slug) ON DELETE CASCADE
);
CREATE TABLE quotes (
	id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	expert VARCHAR, 
	source VARCHAR, 
	as_recorded TEXT NOT NULL, 
	note TEXT NOT NULL, 
	created_at VARCHAR(32) NOT NULL, 
	trashed_at VARCHAR(32), 
	version INTEGER NOT NULL, terms VARCHAR NOT NULL DEFAULT 'on the record' CONSTRAINT ck_quotes_terms CHECK (terms IN ('on the record', 'background', 'deep background', 'off the record')), described_as VARCHAR NOT NULL DEFAULT '', translated_from VARCHAR NOT NULL DEFAULT '', translated_by VARCHAR NOT NULL DEFAULT '', approval VARCHAR NOT NULL DEFAULT 'none' CONSTRAINT ck_quotes_approval CHECK (approval IN ('none', 'read back', 'approved', 'withdrawn')), approval_note TEXT NOT NULL DEFAULT '', 
	CONSTRAINT pk_quotes PRIMARY KEY (id), 
	CONSTRAINT ck_quotes_kind CHECK (kind IN ('direct', 'mixed', 'indirect')), 
	CONSTRAINT ck_quotes_one_speaker CHECK (expert IS NULL OR source IS NULL), 
	CONSTRAINT ck_quotes_version CHECK (version >= 1), 
	CONSTRAINT fk_quotes_expert FOREIGN KEY(expert) REFERENCES experts (slug), 
	CONSTRAINT fk_quotes_source FOREIGN KEY(source) REFERENCES sources (slug)
);
CREATE TABLE source_spellings (
	source VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	sound VARCHAR NOT NULL, 
	CONSTRAINT pk_source_spellings PRIMARY KEY (source, position), 
	CONSTRAINT fk_source_spellings_source FOREIGN KEY(source) REFERENCES sources (slug) ON DELETE CASCADE
);
CREATE TABLE author_bios (
	author VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	length VARCHAR NOT NULL, 
	language VARCHAR NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_author_bios PRIMARY KEY (author, position), 
	CONSTRAINT ck_author_bios_length CHECK (length IN ('short', 'long')), 
	CONSTRAINT fk_author_bios_author FOREIGN KEY(author) REFERENCES authors (slug) ON DELETE CASCADE
);
CREATE TABLE author_links (
	author VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	label VARCHAR NOT NULL, 
	url VARCHAR NOT NULL, 
	CONSTRAINT pk_author_links PRIMARY KEY (author, position), 
	CONSTRAINT fk_author_links_author FOREIGN KEY(author) REFERENCES authors (slug) ON DELETE CASCADE
);
CREATE TABLE credits (
	article_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	author VARCHAR, 
	roles TEXT NOT NULL, 
	bio TEXT NOT NULL, 
	CONSTRAINT pk_credits PRIMARY KEY (article_id, position), 
	CONSTRAINT fk_credits_article_id FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE, 
	CONSTRAINT fk_credits_author FOREIGN KEY(author) REFERENCES authors (slug)
);
CREATE VIRTUAL TABLE article_search USING fts5 (headline, dek, text, byline, section, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
CREATE TABLE merges (
	id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	keep VARCHAR NOT NULL, 
	lose VARCHAR NOT NULL, 
	keep_name VARCHAR NOT NULL, 
	lose_name VARCHAR NOT NULL, 
	made_at VARCHAR(32) NOT NULL, 
	undone_at VARCHAR(32), 
	state TEXT NOT NULL, 
	CONSTRAINT pk_merges PRIMARY KEY (id), 
	CONSTRAINT ck_merges_kind CHECK (kind IN ('author', 'expert', 'source'))
);
CREATE TABLE kept_apart (
	kind VARCHAR NOT NULL, 
	one VARCHAR NOT NULL, 
	other VARCHAR NOT NULL, 
	CONSTRAINT pk_kept_apart PRIMARY KEY (kind, one, other), 
	CONSTRAINT ck_kept_apart_kind CHECK (kind IN ('author', 'expert', 'source')), 
	CONSTRAINT ck_kept_apart_order CHECK (one < other)
);
CREATE TABLE comments (
	id VARCHAR NOT NULL, 
	article_id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	words TEXT NOT NULL, 
	"before" VARCHAR NOT NULL, 
	"after" VARCHAR NOT NULL, 
	text TEXT NOT NULL, 
	replacement TEXT NOT NULL, 
	said_by VARCHAR NOT NULL, 
	made_at VARCHAR(32) NOT NULL, 
	state VARCHAR NOT NULL, 
	closed_at VARCHAR(32), 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_comments PRIMARY KEY (id), 
	CONSTRAINT ck_comments_kind CHECK (kind IN ('comment', 'insert', 'delete', 'replace')), 
	CONSTRAINT ck_comments_state CHECK (state IN ('open', 'resolved', 'accepted', 'rejected')), 
	CONSTRAINT ck_comments_range CHECK (start >= 0 AND start <= "end"), 
	CONSTRAINT ck_comments_version CHECK (version >= 1), 
	CONSTRAINT fk_comments_article_id FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE
);
CREATE TABLE comment_answers (
	comment VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	said_by VARCHAR NOT NULL, 
	made_at VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_comment_answers PRIMARY KEY (comment, position), 
	CONSTRAINT fk_comment_answers_comment FOREIGN KEY(comment) REFERENCES comments (id) ON DELETE CASCADE
);
CREATE TABLE "origins" (
	article_id VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	format VARCHAR NOT NULL, 
	data BLOB NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	place VARCHAR NOT NULL, 
	imported_at VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_origins PRIMARY KEY (article_id), 
	CONSTRAINT fk_origins_article_id FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE, 
	CONSTRAINT ck_origins_format CHECK (format IN ('text', 'markdown', 'html', 'word'))
);
CREATE TABLE ignored_words (
	article_id VARCHAR NOT NULL, 
	word VARCHAR NOT NULL, 
	CONSTRAINT pk_ignored_words PRIMARY KEY (article_id, word), 
	CONSTRAINT fk_ignored_words_article_id_articles FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE
);
CREATE TABLE receipts (
	id VARCHAR NOT NULL, 
	article_id VARCHAR NOT NULL, 
	made_at VARCHAR(32) NOT NULL, 
	format VARCHAR NOT NULL, 
	revision VARCHAR NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	findings TEXT NOT NULL, 
	overrides TEXT NOT NULL, 
	CONSTRAINT pk_receipts PRIMARY KEY (id), 
	CONSTRAINT fk_receipts_article_id_articles FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE
);
CREATE TABLE "revisions" (
        id VARCHAR NOT NULL, article_id VARCHAR NOT NULL, seq INTEGER NOT NULL, kind VARCHAR NOT NULL,
        label VARCHAR NOT NULL, made_at VARCHAR(32) NOT NULL, sha256 VARCHAR NOT NULL, words INTEGER NOT NULL,
        headline VARCHAR NOT NULL, state TEXT NOT NULL, scrubbed_at VARCHAR(32), scrubbed_because VARCHAR NOT NULL DEFAULT '',
        CONSTRAINT ck_revisions_kind CHECK (kind IN ('opening', 'saved', 'named', 'before import', 'before restore', 'before replacing all', 'before correction', 'before recovery', 'restored', 'recovered', 'published')),
        CONSTRAINT ck_revisions_sha256 CHECK (length(sha256) = 64),
        CONSTRAINT ck_revisions_seq CHECK (seq >= 1),
        CONSTRAINT fk_revisions_article_id FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE RESTRICT,
        CONSTRAINT pk_revisions PRIMARY KEY (id),
        CONSTRAINT uq_revisions_article_id_seq UNIQUE (article_id, seq));
CREATE TABLE claims (
	id VARCHAR NOT NULL, 
	statement TEXT NOT NULL, 
	asserted_expert VARCHAR, 
	asserted_source VARCHAR, 
	asserted_words VARCHAR NOT NULL, 
	relayed_expert VARCHAR, 
	relayed_source VARCHAR, 
	relayed_words VARCHAR NOT NULL, 
	must_say TEXT NOT NULL, 
	note TEXT NOT NULL, 
	created_at VARCHAR(32) NOT NULL, 
	trashed_at VARCHAR(32), 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_claims PRIMARY KEY (id), 
	CONSTRAINT ck_claims_one_asserts CHECK (asserted_expert IS NULL OR asserted_source IS NULL), 
	CONSTRAINT ck_claims_one_relays CHECK (relayed_expert IS NULL OR relayed_source IS NULL), 
	CONSTRAINT ck_claims_version CHECK (version >= 1), 
	CONSTRAINT fk_claims_asserted_expert_experts FOREIGN KEY(asserted_expert) REFERENCES experts (slug), 
	CONSTRAINT fk_claims_asserted_source_sources FOREIGN KEY(asserted_source) REFERENCES sources (slug), 
	CONSTRAINT fk_claims_relayed_expert_experts FOREIGN KEY(relayed_expert) REFERENCES experts (slug), 
	CONSTRAINT fk_claims_relayed_source_sources FOREIGN KEY(relayed_source) REFERENCES sources (slug)
);
CREATE TABLE claim_sources (
	claim VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	expert VARCHAR, 
	source VARCHAR, 
	stance VARCHAR NOT NULL, 
	cites VARCHAR NOT NULL, 
	independence VARCHAR NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_claim_sources PRIMARY KEY (claim, position), 
	CONSTRAINT ck_claim_sources_stance CHECK (stance IN ('supports', 'contradicts')), 
	CONSTRAINT ck_claim_sources_one_source CHECK ((expert IS NULL) <> (source IS NULL)), 
	CONSTRAINT fk_claim_sources_claim_claims FOREIGN KEY(claim) REFERENCES claims (id) ON DELETE CASCADE, 
	CONSTRAINT fk_claim_sources_expert_experts FOREIGN KEY(expert) REFERENCES experts (slug), 
	CONSTRAINT fk_claim_sources_source_sources FOREIGN KEY(source) REFERENCES sources (slug)
);
CREATE TABLE claim_verdicts (
	claim VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	verification VARCHAR NOT NULL, 
	said_by VARCHAR NOT NULL, 
	made_at VARCHAR(32) NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_claim_verdicts PRIMARY KEY (claim, position), 
	CONSTRAINT ck_claim_verdicts_verdict CHECK (verification IN ('unchecked', 'single source', 'corroborated', 'verified', 'could not verify', 'disputed', 'false')), 
	CONSTRAINT fk_claim_verdicts_claim_claims FOREIGN KEY(claim) REFERENCES claims (id) ON DELETE CASCADE
);
CREATE TABLE evidence (
	id VARCHAR NOT NULL, 
	quote VARCHAR, 
	claim VARCHAR, 
	kind VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	file_name VARCHAR, 
	sha256 VARCHAR, 
	size INTEGER NOT NULL, 
	url VARCHAR NOT NULL, 
	page VARCHAR NOT NULL, 
	begins INTEGER, 
	ends INTEGER, 
	note TEXT NOT NULL, 
	captured_at VARCHAR(32), 
	added_at VARCHAR(32) NOT NULL, 
	trashed_at VARCHAR(32), 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_evidence PRIMARY KEY (id), 
	CONSTRAINT ck_evidence_kind CHECK (kind IN ('file', 'document', 'web page', 'recording', 'note')), 
	CONSTRAINT ck_evidence_backs_one CHECK ((quote IS NULL) <> (claim IS NULL)), 
	CONSTRAINT ck_evidence_file CHECK ((file_name IS NULL) = (sha256 IS NULL)), 
	CONSTRAINT ck_evidence_version CHECK (version >= 1), 
	CONSTRAINT fk_evidence_quote_quotes FOREIGN KEY(quote) REFERENCES quotes (id), 
	CONSTRAINT fk_evidence_claim_claims FOREIGN KEY(claim) REFERENCES claims (id)
);
CREATE TABLE vault_slots (
	kind VARCHAR NOT NULL, 
	vault VARCHAR NOT NULL, 
	settings VARCHAR NOT NULL, 
	nonce BLOB NOT NULL, 
	wrapped BLOB NOT NULL, 
	checksum VARCHAR NOT NULL, 
	made_at VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_vault_slots PRIMARY KEY (kind), 
	CONSTRAINT ck_vault_slots_kind CHECK (kind IN ('passphrase', 'recovery'))
);
CREATE TABLE vault_fields (
	record VARCHAR NOT NULL, 
	field VARCHAR NOT NULL, 
	nonce BLOB NOT NULL, 
	sealed BLOB NOT NULL, 
	CONSTRAINT pk_vault_fields PRIMARY KEY (record, field)
);
CREATE TABLE printings (
	id VARCHAR NOT NULL, 
	article_id VARCHAR NOT NULL, 
	made_at VARCHAR(32) NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	state TEXT NOT NULL, 
	CONSTRAINT pk_printings PRIMARY KEY (id), 
	CONSTRAINT ck_printings_sha256 CHECK (length(sha256) = 64), 
	CONSTRAINT fk_printings_article_id_articles FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE
);
CREATE TABLE corrections (
	id VARCHAR NOT NULL, 
	article_id VARCHAR NOT NULL, 
	made_at VARCHAR(32) NOT NULL, 
	kind VARCHAR NOT NULL, 
	note TEXT NOT NULL, 
	place VARCHAR NOT NULL, 
	was TEXT NOT NULL, 
	became TEXT NOT NULL, 
	revision VARCHAR NOT NULL, withdrawn_at VARCHAR(32), withdrawn_because TEXT NOT NULL DEFAULT '', 
	CONSTRAINT pk_corrections PRIMARY KEY (id), 
	CONSTRAINT ck_corrections_kind CHECK (kind IN ('update', 'correction', 'clarification', 'editors note', 'retraction')), 
	CONSTRAINT ck_corrections_place CHECK (place IN ('top', 'bottom')), 
	CONSTRAINT fk_corrections_article_id_articles FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE
);
CREATE TABLE replies (
	id VARCHAR NOT NULL, 
	article_id VARCHAR NOT NULL, 
	who VARCHAR NOT NULL, 
	expert VARCHAR NOT NULL, 
	about TEXT NOT NULL, 
	claim VARCHAR NOT NULL, 
	passage TEXT NOT NULL, 
	asked_at VARCHAR(32), 
	how VARCHAR NOT NULL, 
	deadline VARCHAR(32), 
	answer TEXT NOT NULL, 
	answered_at VARCHAR(32), 
	included VARCHAR NOT NULL, 
	note TEXT NOT NULL, 
	created_at VARCHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_replies PRIMARY KEY (id), 
	CONSTRAINT ck_replies_included CHECK (included IN ('undecided', 'yes', 'no')), 
	CONSTRAINT ck_replies_version CHECK (version >= 1), 
	CONSTRAINT fk_replies_article_id_articles FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE
);
CREATE TABLE verdicts (
	id VARCHAR NOT NULL, 
	article_id VARCHAR NOT NULL, 
	item VARCHAR NOT NULL, 
	words TEXT NOT NULL, 
	verdict VARCHAR NOT NULL, 
	note TEXT NOT NULL, 
	said_by VARCHAR NOT NULL, 
	given_at VARCHAR(32) NOT NULL, 
	taken_at VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_verdicts PRIMARY KEY (id), 
	CONSTRAINT fk_verdicts_article_id_articles FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE
);
CREATE TABLE dismissed_proposals (
	article_id VARCHAR NOT NULL, 
	proposal VARCHAR NOT NULL, 
	CONSTRAINT pk_dismissed_proposals PRIMARY KEY (article_id, proposal), 
	CONSTRAINT fk_dismissed_proposals_article_id_articles FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE
);
CREATE TABLE spoken (
	article_id VARCHAR NOT NULL, 
	back INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	speaker VARCHAR NOT NULL, 
	day VARCHAR(32) NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_spoken PRIMARY KEY (article_id, back), 
	CONSTRAINT ck_spoken_kind CHECK (kind IN ('expert', 'source')), 
	CONSTRAINT fk_spoken_article_id_articles FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE
);
CREATE INDEX ix_aliases_slug ON aliases (slug);
CREATE INDEX ix_appearances_key_value_article_id ON appearances ("key", value, article_id);
CREATE INDEX ix_article_topics_topic_id_article_id ON article_topics (topic_id, article_id);
CREATE INDEX ix_articles_listed_created_at ON articles (created_at, id, status, section, search_row) WHERE trashed_at IS NULL;
CREATE INDEX ix_articles_listed_deadline ON articles (deadline, id, status, section, search_row) WHERE trashed_at IS NULL;
CREATE INDEX ix_articles_listed_published_at ON articles (published_at, id, status, section, search_row) WHERE trashed_at IS NULL;
CREATE INDEX ix_articles_listed_section ON articles (section) WHERE trashed_at IS NULL AND section <> '';
CREATE INDEX ix_articles_listed_status ON articles (status, updated_at, id, section, search_row) WHERE trashed_at IS NULL;
CREATE INDEX ix_articles_listed_title_key ON articles (title_key, id, status, section, search_row) WHERE trashed_at IS NULL;
CREATE INDEX ix_articles_listed_updated_at ON articles (updated_at, id, status, section, search_row) WHERE trashed_at IS NULL;
CREATE INDEX ix_articles_trashed_created_at ON articles (created_at, id, status, section, search_row) WHERE trashed_at IS NOT NULL;
CREATE INDEX ix_articles_trashed_deadline ON articles (deadline, id, status, section, search_row) WHERE trashed_at IS NOT NULL;
CREATE INDEX ix_articles_trashed_published_at ON articles (published_at, id, status, section, search_row) WHERE trashed_at IS NOT NULL;
CREATE INDEX ix_articles_trashed_title_key ON articles (title_key, id, status, section, search_row) WHERE trashed_at IS NOT NULL;
CREATE INDEX ix_articles_trashed_updated_at ON articles (updated_at, id, status, section, search_row) WHERE trashed_at IS NOT NULL;
CREATE INDEX ix_authors_key ON authors ("key");
CREATE INDEX ix_authors_photo ON authors (photo);
CREATE INDEX ix_claim_sources_expert ON claim_sources (expert);
CREATE INDEX ix_claim_sources_source ON claim_sources (source);
CREATE INDEX ix_claims_asserted_expert ON claims (asserted_expert);
CREATE INDEX ix_claims_asserted_source ON claims (asserted_source);
CREATE INDEX ix_claims_relayed_expert ON claims (relayed_expert);
CREATE INDEX ix_claims_relayed_source ON claims (relayed_source);
CREATE INDEX ix_comments_article_id ON comments (article_id);
CREATE INDEX ix_comments_state ON comments (state);
CREATE INDEX ix_corrections_article_id_made_at ON corrections (article_id, made_at);
CREATE INDEX ix_credits_author_article_id ON credits (author, article_id);
CREATE INDEX ix_evidence_claim ON evidence (claim);
CREATE INDEX ix_evidence_quote ON evidence (quote);
CREATE INDEX ix_evidence_sha256 ON evidence (sha256);
CREATE INDEX ix_expert_spellings_key ON expert_spellings ("key");
CREATE INDEX ix_experts_key ON experts ("key");
CREATE INDEX ix_merges_keep ON merges (keep);
CREATE INDEX ix_origins_place ON origins (place);
CREATE INDEX ix_origins_sha256 ON origins (sha256);
CREATE INDEX ix_printings_article_id_made_at ON printings (article_id, made_at);
CREATE INDEX ix_quotes_expert ON quotes (expert);
CREATE INDEX ix_quotes_source ON quotes (source);
CREATE INDEX ix_receipts_article_id_made_at ON receipts (article_id, made_at);
CREATE INDEX ix_replies_article_id ON replies (article_id);
CREATE INDEX ix_replies_included_deadline ON replies (included, deadline);
CREATE INDEX ix_source_spellings_key ON source_spellings ("key");
CREATE INDEX ix_sources_key ON sources ("key");
CREATE INDEX ix_spoken_kind_speaker_day_article_id_back_value ON spoken (kind, speaker, day, article_id, back, value);
CREATE INDEX ix_spoken_value ON spoken (value);
CREATE INDEX ix_topics_key ON topics ("key");
CREATE INDEX ix_verdicts_article_id_item_given_at ON verdicts (article_id, item, given_at);
CREATE TRIGGER revisions_never_change BEFORE UPDATE OF id, article_id, seq, kind, made_at, sha256, words, headline, state, scrubbed_at, scrubbed_because ON revisions WHEN NOT (NEW.scrubbed_at IS NOT NULL AND NEW.scrubbed_at IS NOT OLD.scrubbed_at AND NEW.scrubbed_because <> '' AND NEW.id = OLD.id AND NEW.article_id = OLD.article_id AND NEW.seq = OLD.seq AND NEW.kind = OLD.kind AND NEW.made_at = OLD.made_at) BEGIN SELECT RAISE(ABORT, 'revisions never change'); END;
CREATE TRIGGER revisions_sealed BEFORE UPDATE OF label ON revisions WHEN OLD.kind = 'published' AND NOT (NEW.scrubbed_at IS NOT NULL AND NEW.scrubbed_at IS NOT OLD.scrubbed_at AND NEW.scrubbed_because <> '' AND NEW.id = OLD.id AND NEW.article_id = OLD.article_id AND NEW.seq = OLD.seq AND NEW.kind = OLD.kind AND NEW.made_at = OLD.made_at) BEGIN SELECT RAISE(ABORT, 'a published revision is sealed'); END;
CREATE TRIGGER revisions_that_stay BEFORE DELETE ON revisions WHEN OLD.kind IN ('opening', 'named', 'published') OR OLD.label <> '' BEGIN SELECT RAISE(ABORT, 'this revision is never thinned out'); END;
INSERT INTO alembic_version VALUES ('0014');
