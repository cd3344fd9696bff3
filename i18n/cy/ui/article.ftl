### Article: the page of one article.

unknown-title = Nid yw'r erthygl hon yn y canllaw
# $id is the article's id.
unknown-help = Nid oes erthygl o'r enw “{ $id }” yn y canllaw.
more = Rhagor o wybodaeth
sources = Ffynonellau
