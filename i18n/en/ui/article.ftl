### Article: the page of one article.

unknown-title = This article is not in the guide
# $id is the article's id.
unknown-help = The guide has no article called “{ $id }”.
more = Further information
sources = Sources
